import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { namesIn, outline } from '../../src/sites/outline.ts';
import { gmailSituations } from '../e2e/situations/gmail.ts';
import { linkedinSituations } from '../e2e/situations/linkedin.ts';
import { defaultScenario } from '../pages/shared/scenario.ts';
import { editorOf, now, openPractice, pretendLayout, sites } from './practice.ts';

/** No word of any markup: no vowels. */
const word = fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{4,9}$/);
const tag = fc.constantFrom('div', 'span', 'form', 'input', 'td', 'section', 'p', 'a', 'img', 'textarea', 'button');
const attribute = fc.constantFrom(
  'id',
  'class',
  'title',
  'href',
  'alt',
  'value',
  'name',
  'role',
  'type',
  'email',
  'aria-label',
  'data-name',
  'data-hovercard-id',
  'style',
  'lang',
  'contenteditable',
  'placeholder',
);

interface Sketch {
  tag: string;
  attributes: [string, string][];
  text: string;
  children: Sketch[];
}
const own = {
  tag: fc.oneof({ weight: 9, arbitrary: tag }, { weight: 1, arbitrary: word.map((name) => `x-${name}`) }),
  attributes: fc.array(fc.tuple(attribute, word), { maxLength: 4 }),
  text: word,
};
const { sketch } = fc.letrec<{ sketch: Sketch }>((tie) => ({
  sketch: fc.oneof(
    { maxDepth: 3 },
    fc.record({ ...own, children: fc.constant<Sketch[]>([]) }),
    fc.record({ ...own, children: fc.array(tie('sketch'), { maxLength: 3 }) }),
  ),
}));

function build({ tag: name, attributes, text, children }: Sketch): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of attributes) element.setAttribute(key, `${value} ${value}@${value}.example`);
  for (const [key, value] of attributes) if (value.length % 2) element.setAttribute(key, value);
  element.append(text, ...children.map(build));
  return element;
}

const wordsOf = ({ attributes, text, tag: name, children }: Sketch): string[] => [
  text,
  name.replace(/^x-/, ''),
  ...attributes.map(([, value]) => value),
  ...children.flatMap(wordsOf),
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  pretendLayout();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

describe('the outline of a page', () => {
  it('lets no word of any page through, wherever it stands', () => {
    fc.assert(
      fc.property(sketch, sketch, (around, within) => {
        const root = build(within);
        const body = document.createElement('div');
        root.append(body);
        const page = build(around);
        page.append(root);
        document.body.replaceChildren(page);
        const text = outline({ body, root }, new Set(['gU', 'M9']));
        const standard = new Set([
          'div',
          'span',
          'form',
          'input',
          'section',
          'img',
          'textarea',
          'button',
          'td',
          'p',
          'a',
        ]);
        const words = [...wordsOf(around), ...wordsOf(within)].filter((one) => !standard.has(one));
        expect(words.filter((one) => text.includes(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const people = defaultScenario(now).threads.flatMap(({ messages, subject }) => [
    subject,
    ...messages.map(({ text }) => text),
  ]);
  const secrets = new Set([
    ...['Maya', 'Lindqvist', 'Sam', 'Rivera', 'Omar', 'Haddad', 'northwind', 'brightwater', 'example', 'Jonas'],
    ...(people.join(' ').match(/\p{Lu}\p{Ll}{3,}/gu) ?? []),
  ]);

  it.each(
    [...gmailSituations, ...linkedinSituations].filter(({ name, frame }) => !name.startsWith('Recruiter') && !frame),
  )('says nothing about anybody in $site, $name', async (situation) => {
    await openPractice(situation);
    const editor = await vi.waitUntil(() => editorOf(situation));
    const text = outline(editor, sites[situation.site].reader.names ?? new Set());
    expect([...secrets].filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain('← editor');
    expect(text).not.toContain('@');
  });

  it('tells roles, known names and what kinds of attributes there are', async () => {
    const [situation] = gmailSituations;
    if (!situation) throw new Error('There is no situation.');
    await openPractice(situation);
    const editor = await vi.waitUntil(() => editorOf(situation));
    const text = outline(editor, sites.gmail.reader.names ?? new Set());
    expect(text).toMatch(/\n +div\.M9\n/);
    expect(text).toMatch(/ td\.~\w+\.Up\n/);
    expect(text).toMatch(/\[role=textbox\]\[contenteditable=true\]\[aria-multiline=true\]\[aria-label\].* ← editor/);
    expect(text).toMatch(/input\.~\w+\[name=subjectbox\]\[tabindex=1\]\[placeholder\]/);
  });

  it('knows the names in the selectors of a site', () => {
    expect([...namesIn(['.a .b-c > input[name="rm"]', ['.d'], () => '.e', /x/])]).toEqual(['a', 'b-c', 'rm', 'd']);
  });

  it('stops at 160 lines', () => {
    const root = document.createElement('div');
    const body = document.createElement('div');
    root.append(body, ...Array.from({ length: 500 }, () => document.createElement('p')));
    document.body.replaceChildren(root);
    expect(outline({ body, root }, new Set()).split('\n')).toHaveLength(160);
  });
});
