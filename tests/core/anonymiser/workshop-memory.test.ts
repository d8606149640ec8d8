import { describe, expect, it } from 'vitest';
import { createWorkshopMemory, type WorkshopMemory } from '#core/anonymiser/workshop-memory.ts';
import type { Finding } from '#shared/model/finding.ts';
import { openTestSession } from '../support/test-session.ts';

const { db } = openTestSession('facilitator');
const NAMES = ['Keira', 'Oluwaseun'];

/** A memory, and the sealed copy that it hands on. */
function memoryWith(recalled: string | null, of = db): { memory: WorkshopMemory; sealed: () => string | null } {
  let sealed = recalled;
  const memory = createWorkshopMemory(of, { recall: () => recalled, keep: (given) => void (sealed = given) });
  return { memory, sealed: () => sealed };
}

/** The placeholder of a name that stands alone in a text. */
const placeholder = (memory: WorkshopMemory, workshopId: string, name: string, replacement: string): string => {
  const finding: Finding = { start: 0, end: name.length, category: 'name', tier: 'block', replacement };
  return memory.replacementFor(workshopId, finding, name);
};

describe('what a sitting knows about people', () => {
  it('outlives a lock: the names are looked for again, and everybody keeps their placeholder', () => {
    const before = memoryWith(null);
    before.memory.addNames('a', NAMES);
    const label = placeholder(before.memory, 'a', 'Keira', '[young person]');
    const after = memoryWith(before.sealed());
    expect(after.memory.namesOf('a')).toEqual(NAMES);
    expect(after.memory.rosterOf('a')).not.toBeNull();
    expect(placeholder(after.memory, 'a', 'keira', '[young person]')).toBe(label);
    expect(placeholder(after.memory, 'a', 'Oluwaseun', '[young person]')).toBe('[young person B]');
  });

  it('is sealed: who holds the copy reads no name, and another workspace cannot open it', () => {
    const { memory, sealed } = memoryWith(null);
    memory.addNames('a', NAMES);
    const copy = sealed() ?? '';
    expect(copy).not.toMatch(/Keira|Oluwaseun/u);
    expect(Buffer.from(copy, 'base64').toString('latin1')).not.toMatch(/Keira|Oluwaseun/u);
    expect(memoryWith(copy, openTestSession('facilitator').db).memory.namesOf('a')).toEqual([]);
  });

  it('is gone when nothing was handed on, and writes nothing of it into the database', () => {
    memoryWith(null).memory.addNames('a', NAMES);
    expect(memoryWith(null).memory.namesOf('a')).toEqual([]);
    const rows = db.prepare(`SELECT * FROM meta`).all();
    expect(JSON.stringify(rows)).not.toMatch(/Keira|Oluwaseun/u);
  });

  it('has a letter for everybody, kind by kind and workshop by workshop', () => {
    const { memory } = memoryWith(null);
    const people = Array.from({ length: 28 }, (_, number) => placeholder(memory, 'a', `n${number}`, '[name]'));
    expect([people[0], people[25], people[26], people[27]]).toEqual([
      '[young person A]',
      '[young person Z]',
      '[young person AA]',
      '[young person AB]',
    ]);
    expect(placeholder(memory, 'a', 'Denise', '[social worker]')).toBe('[social worker A]');
    expect(placeholder(memory, 'a', 'denise', '[name]')).toBe('[social worker A]');
    expect(placeholder(memory, 'b', 'n5', '[name]')).toBe('[young person A]');
  });
});
