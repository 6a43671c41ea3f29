/** What is read from a page must not depend on class names: it is the same after a redesign. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doubt } from '../../src/sites/doubt.ts';
import { gmailSituations } from '../e2e/situations/gmail.ts';
import type { Situation } from '../e2e/situations/job.ts';
import { linkedinSituations } from '../e2e/situations/linkedin.ts';
import { editorOf, openPractice, pretendLayout, redesign, sites } from './practice.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 9, 30) });
  pretendLayout();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

/** Quill and frames need a real browser. */
const situations = [...gmailSituations, ...linkedinSituations].filter(
  ({ name, frame, prepare }) => !name.startsWith('Recruiter') && !(frame && prepare),
);

function reading(situation: Situation) {
  const editor = editorOf(situation);
  if (!editor) return 'no editor';
  const { finder, reader } = sites[situation.site];
  const { keepFrom, hasDraft } = reader.parts(editor.body);
  return {
    placed: finder.place(editor) !== null,
    conversation: reader.read(editor),
    hasDraft,
    keptText: keepFrom?.textContent,
    subject: reader.subjectField(editor)?.value,
  };
}

/**
 * What must be the same. One's own name may be unknown afterwards, then it is asked for; so may the line under
 * somebody's name; and without data attributes the chips of today tell names only.
 */
function essence(read: ReturnType<typeof reading>, bare: boolean) {
  if (read === 'no editor') return read;
  const { me: _, to, messages, ...rest } = read.conversation;
  const people = to.map(({ name, address }) => (bare ? { name } : { name, address }));
  const said = messages.map(({ from, at, text }) => ({ from: from === 'me' ? from : from.name, at, text }));
  return { ...read, conversation: { ...rest, to: people, messages: said } };
}

describe.each([
  ['renamed classes', false],
  ['renamed classes, without ids and data attributes', true],
])('with %s', (_, bare) => {
  // Nothing else tells who wrote what in Sales Navigator.
  const told = situations.filter(({ name }) => !(bare && name === 'Sales Navigator, inbox'));

  it.each(told)('$site, $name: reads what it read before', async (situation) => {
    await openPractice(situation);
    await vi.waitUntil(() => editorOf(situation));
    const before = reading(situation);
    redesign({ seed: 7, bare });
    expect(essence(reading(situation), bare)).toEqual(essence(before, bare));
  });
});

describe('the two ways to each essential thing', () => {
  const doubtsIn = (situation: Situation): Doubt[] => {
    const doubts: Doubt[] = [];
    const editor = editorOf(situation);
    if (editor) sites[situation.site].reader.read(editor, (doubt) => doubts.push(doubt));
    return doubts;
  };

  /** Where the page has no names for it, or there is nobody to find. */
  const expected: Record<string, Doubt> = {
    'reply turned into a forward': { about: 'recipients', because: 'both-failed' },
    'plain-text mode, quote expanded': { about: 'own part', because: 'names-failed' },
    'Sales Navigator, inbox': { about: 'thread', because: 'names-failed' },
  };

  it.each(situations)('$site, $name: both find it, and agree', async (situation) => {
    await openPractice(situation);
    await vi.waitUntil(() => editorOf(situation));
    expect(doubtsIn(situation)).toEqual([expected[situation.name] ?? []].flat());
  });

  const suggested = {
    gmail:
      '<div role="listbox"><div role="option" data-hovercard-id="omar@brightwater.example">Omar Haddad</div></div>',
    linkedin: '<ul><li><button type="button">Omar Haddad</button></li></ul>',
  };

  it.each<[Situation, string, string[]]>([
    [{ site: 'gmail', name: 'nobody', scenario: { openAtLoad: [{ kind: 'new' }] } }, '[name=to]', []],
    [
      linkedinSituations.find(({ name }) => name === 'new message with a chip') as Situation,
      '[role=dialog] input[role=combobox]',
      ['Maya Lindqvist'],
    ],
  ])('take nobody for chosen who is only suggested ($site)', async (situation, field, chosen) => {
    await openPractice(situation);
    const editor = await vi.waitUntil(() => editorOf(situation));
    const names = () => sites[situation.site].reader.read(editor).to.map(({ name }) => name);
    const scope = editor.root.getRootNode() as Document | ShadowRoot;
    const suggestions = document.createRange().createContextualFragment(suggested[situation.site]);
    scope.querySelector(field)?.parentElement?.append(suggestions);
    expect(names()).toEqual(chosen);
    redesign({ seed: 3, bare: true });
    expect(names()).toEqual(chosen);
  });

  it('tells that the names failed when all classes are others', async () => {
    const [situation] = linkedinSituations;
    if (!situation) throw new Error('There is no situation.');
    await openPractice(situation);
    redesign({ seed: 3, bare: true });
    expect(doubtsIn(situation)).toContainEqual({ about: 'editor', because: 'names-failed' });
  });
});
