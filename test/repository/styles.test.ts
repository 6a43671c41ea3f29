/** Style sheets speak of start and end, never of left and right: then another reading direction turns all of it round. */
import { expect, it } from 'vitest';
import { sources } from './sources.ts';

const physical =
  /(?:^|[{;\s])((?:margin|padding|border)-(?:left|right)|(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear)\s*:\s*(?:left|right))\s*[:;]/gm;

it('no rule is tied to the left or the right', () => {
  const sheets = sources('.css');
  expect(sheets.length).toBeGreaterThan(8);
  const found = sheets.flatMap(({ file, text }) => [...text.matchAll(physical)].map(([, rule]) => `${file}: ${rule}`));
  expect(found).toEqual([]);
});
