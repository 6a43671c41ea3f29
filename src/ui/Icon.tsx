import { markPath, markViewBox } from './mark.ts';

/** Drawn with a line of 1.6 in a square of 20. */
const lines = {
  close: 'm5 5 10 10M15 5 5 15',
  options:
    'M3 6h7m5 0h2M3 14h2m5 0h7M12.5 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Zm-5 8a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  again: 'M16 4v4h-4M4 16v-4h4M15.5 8A6 6 0 0 0 5 6.5M4.5 12A6 6 0 0 0 15 13.5',
  phone: 'M4 3.5h3L8.5 7.5 6.5 9a9 9 0 0 0 4.5 4.5L12.5 11.5l4 1.5v3c0 .5-.5 1-1 1C9 17 3 11 3 4.5c0-.5.5-1 1-1Z',
  check: 'm4 10.5 4 4 8-9',
  warn: 'M10 3 2.5 16.5h15ZM10 8v4m0 2v.5',
  stop: 'M6.5 2.5h7l4 4v7l-4 4h-7l-4-4v-7ZM10 6v5m0 2.5v.5',
  hint: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM10 9v5m0-8v.5',
  down: 'm5 7.5 5 5 5-5',
  copy: 'M7 7h10v10H7ZM13 7V3H3v10h4',
  back: 'M16 10H4m5-5-5 5 5 5',
  flag: 'M5 17.5V3m0 .5h10l-2 3.5 2 3.5H5',
} as const;

export type IconName = 'mark' | keyof typeof lines;

/** Always beside or inside something with a name, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  if (name === 'mark')
    return (
      <svg class="icon mark" viewBox={markViewBox} fill="currentColor" aria-hidden="true">
        <path d={markPath} />
      </svg>
    );
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={lines[name]} />
    </svg>
  );
}
