import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Doubt, settle } from '../../src/sites/doubt.ts';
import { gmailSituations } from '../e2e/situations/gmail.ts';
import type { Situation } from '../e2e/situations/job.ts';
import { linkedinSituations } from '../e2e/situations/linkedin.ts';
import { editorOf, now, openPractice, pretendLayout, sites } from './practice.ts';

describe('two ways to one thing', () => {
  it.each<[string | null, string | null, string | null, Doubt['because'] | null]>([
    ['Maya', 'Maya', 'Maya', null],
    ['Maya', null, 'Maya', 'structure-failed'],
    [null, 'Maya', 'Maya', 'names-failed'],
    [null, null, null, 'both-failed'],
    ['Maya', 'Omar', 'Maya or Omar', 'they-differ'],
  ])('by names %s, by structure %s: %s', (named, built, taken, because) => {
    const doubts: Doubt[] = [];
    const found = settle<string>({
      about: 'recipients',
      named,
      built,
      same: (one, other) => one === other,
      safer: (one, other) => `${one} or ${other}`,
      tell: (doubt) => doubts.push(doubt),
    });
    expect(found).toBe(taken);
    expect(doubts).toEqual(because ? [{ about: 'recipients', because }] : []);
  });
});

describe('when they differ', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    pretendLayout();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  const named = (all: Situation[], name: string) => all.find((one) => one.name === name) as Situation;
  async function readAfter(situation: Situation, change: (scope: ParentNode) => void) {
    await openPractice(situation);
    const editor = await vi.waitUntil(() => editorOf(situation));
    change(editor.root.getRootNode() as Document | ShadowRoot);
    const doubts: Doubt[] = [];
    const { reader } = sites[situation.site];
    const { to } = reader.read(editor, (doubt) => doubts.push(doubt));
    return { to: to.map(({ name }) => name), doubts, subject: reader.subjectField(editor) };
  }

  it('mentions everybody whom either way names', async () => {
    const { to, doubts } = await readAfter(named(gmailSituations, 'new message'), (scope) => {
      const hidden = document.createElement('input');
      Object.assign(hidden, { type: 'hidden', name: 'to', value: 'Omar Haddad <omar@brightwater.example>' });
      scope.querySelector('form.bAs')?.append(hidden);
    });
    expect(to).toEqual(['Maya Lindqvist', 'Omar Haddad']);
    expect(doubts).toEqual([{ about: 'recipients', because: 'they-differ' }]);
  });

  it('leaves the subject alone', async () => {
    const { subject, doubts } = await readAfter(named(gmailSituations, 'new message'), (scope) => {
      scope.querySelector('form.bAs')?.append(document.createElement('input'));
    });
    expect(subject).toBeNull();
    expect(doubts).toContainEqual({ about: 'subject', because: 'they-differ' });
  });

  it('believes no header, but those who wrote', async () => {
    const { to, doubts } = await readAfter(named(linkedinSituations, 'bubble in the shadow root'), (scope) => {
      const other = document.createElement('span');
      other.className = 'msg-entity-lockup__entity-title';
      other.textContent = 'Omar Haddad';
      scope.querySelector('header.msg-overlay-bubble-header h2 a')?.closest('header')?.append(other);
    });
    expect(doubts).toContainEqual({ about: 'counterpart', because: 'they-differ' });
    expect(to).toEqual(['Maya Lindqvist']);
  });
});
