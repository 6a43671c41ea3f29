/** What is read from a page must not depend on class names: it is the same after a redesign. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

/** Quill needs a real browser. */
const situations = [...gmailSituations, ...linkedinSituations].filter(({ name }) => !name.startsWith('Recruiter'));

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

/** Without data attributes the chips of today tell names only. */
function comparable(read: ReturnType<typeof reading>, bare: boolean) {
  if (!bare || read === 'no editor') return read;
  const { to } = read.conversation;
  return { ...read, conversation: { ...read.conversation, to: to.map(({ name }) => name) } };
}

describe.each([
  ['renamed classes', false],
  ['renamed classes, without ids and data attributes', true],
])('with %s', (_, bare) => {
  it.each(situations)('$site, $name: reads what it read before', async (situation) => {
    await openPractice(situation);
    await vi.waitUntil(() => editorOf(situation));
    const before = reading(situation);
    redesign({ seed: 7, bare });
    expect(comparable(reading(situation), bare)).toEqual(comparable(before, bare));
  });
});
