/** The parts of the review desk, in their order. */
export const SECTIONS = [
  { id: 'inbox', label: 'Inbox' },
  { id: 'entries', label: 'Cards and notes' },
  { id: 'attendance', label: 'Attendance' },
  { id: 'key', label: 'Key' },
] as const;

/** One part of the review desk. */
export type SectionId = (typeof SECTIONS)[number]['id'];

/** The part with that id; undefined where it is none of ours. */
export function sectionOf(id: unknown): SectionId | undefined {
  return SECTIONS.find((section) => section.id === id)?.id;
}
