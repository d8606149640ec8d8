import styles from './icon.module.css';

/** Outlines on a 20 by 20 grid; shapes before colours. */
const PATHS = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  down: 'M5 7.5 10 12.5l5-5',
  check: 'M4 10.5 8.2 14.7 16 6',
  cross: 'M5 5l10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  lock: 'M5.5 9h9v7.5h-9zM7.25 9V6.25a2.75 2.75 0 0 1 5.5 0V9',
  shield: 'M10 17.2s-6-2.8-6-8.8V4.7L10 2.8l6 1.9v3.7c0 6-6 8.8-6 8.8z',
  show: 'M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5zM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  hide: 'M3.5 3.5l13 13M8.3 5.2A7.6 7.6 0 0 1 10 5c4.7 0 7.5 5 7.5 5a13 13 0 0 1-2 2.6M5.5 6.9A12.6 12.6 0 0 0 2.5 10S5.3 15 10 15c1.3 0 2.5-.4 3.5-1',
  note: 'M4 5.5h12M4 10h12M4 14.5h7',
  problem: 'M10 3.2 17.2 16H2.8zM10 8v4M10 14.2v.1',
  solution: 'M10 16.5s-5.5-2.5-5.5-8V4.7L10 3l5.5 1.7v3.8c0 5.5-5.5 8-5.5 8zM7.5 9.5l2 2 3.2-3.6',
  edit: 'M4 16l.8-3.5L13 4.3l2.7 2.7-8.2 8.2zM11.5 5.8l2.7 2.7',
  bin: 'M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.7 8.8v4.5M11.3 8.8v4.5',
  link: 'M8.5 11.5 11.5 8.5M9 6.5l1.7-1.7a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.7 1.7a3.2 3.2 0 0 1-4.5-4.5L6.5 9',
  undo: 'M7.5 4.5 4 8l3.5 3.5M4 8h7.5a4 4 0 0 1 0 8H8',
  people:
    'M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.5 16c0-2.8 2.2-4.5 5-4.5s5 1.7 5 4.5M13 4.5a2.5 2.5 0 0 1 0 4.8M14.5 11.8c1.8.5 3 1.9 3 4.2',
  folder: 'M2.5 5.5h5l1.5 2h8.5v8.5h-15z',
  seal: 'M10 2.8l1.9 1.5 2.4-.2.7 2.3 2 1.3-.8 2.3.8 2.3-2 1.3-.7 2.3-2.4-.2L10 17.2l-1.9-1.5-2.4.2-.7-2.3-2-1.3.8-2.3-.8-2.3 2-1.3.7-2.3 2.4.2zM7.3 10.2l2 2 3.5-4',
  page: 'M5 2.8h6.5L15 6.3v10.9H5zM11.3 3v3.5h3.5M7.5 10h5M7.5 13h5',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  keyboard: 'M2.5 5.5h15v9h-15zM5.3 8.3h.1M8.3 8.3h.1M11.5 8.3h.1M14.6 8.3h.1M6 11.7h8',
  phone: 'M4 4.5c0 6.4 5 11.5 11.5 11.5l.5-3.3-3.4-1.2-1.5 1.5a9.5 9.5 0 0 1-4-4l1.5-1.6L7.3 4z',
  care: 'M10 16.5S3 12.5 3 7.7A3.6 3.6 0 0 1 10 6.5a3.6 3.6 0 0 1 7 1.2c0 4.8-7 8.8-7 8.8z',
} as const;

/** A picture's name. */
export type IconName = keyof typeof PATHS;

/** A small picture beside words; it never speaks, the words do. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
