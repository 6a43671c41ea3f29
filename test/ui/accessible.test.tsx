/** axe on every state of the form. Contrast has a test of its own: this page has no pixels. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '../../src/ui/Toast.tsx';
import type { Core, WriterProps } from '../../src/ui/types.ts';
import { Writer } from '../../src/ui/Writer.tsx';
import { chosen, editor, facts, fakeCore, found, noFacts, noWords, now, settings, t, withDraft } from './fixtures.ts';

const guard = vi.fn<Core['check']>(() => []);
const core: Core = { ...fakeCore, check: guard };
afterEach(cleanup);

async function violations(): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Withdraw gracefully';
  const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
}

const base: WriterProps = {
  t,
  core,
  facts,
  settings: chosen,
  channel: 'email',
  now,
  target: editor,
  recipients: [],
  loadWords: noWords,
  templates: [],
  onInsert: async () => ({ ok: false, reason: 'conversation-changed', retry: false }),
  onCopy: async () => true,
  onClose: vi.fn(),
  onOptions: vi.fn(),
  onLater: async () => true,
};
const press = (name: string) => async () => void fireEvent.click(screen.getByRole('button', { name }));
const appears = (role: string) => waitFor(() => expect(screen.getByRole(role).textContent).not.toBe(''));

const chooseOther = () => {
  fireEvent.change(screen.getByRole('combobox', { name: 'Remind me' }), { target: { value: 'other' } });
  fireEvent.input(screen.getByLabelText('Day and time'), { target: { value: '' } });
};

const states: [string, Partial<WriterProps>, (() => Promise<unknown>)?][] = [
  ['with a message', {}],
  ['without a reason', { settings }],
  ['with all reasons', {}, press('More reasons')],
  ['with nothing known', { facts: noFacts }],
  ['with changed facts', { corrections: { role: 'Baker', company: '' } }],
  [
    'outside of hiring, with a notice',
    { facts: { ...noFacts, hiring: false }, notice: 'Another conversation is open.' },
  ],
  ['in a new mail', { target: { kind: 'editor', hasDraft: false, subject: true } }],
  ['asking about a draft', { target: withDraft }, press('Insert')],
  [
    'on the phone',
    { facts: { ...facts, phone: found('020 7946 0958', 'T: 020 7946 0958', 'signature') } },
    press('Phone script'),
  ],
  ['advising to call', { facts: { ...facts, stage: found('final', 'x', 'message') } }],
  ['asking when to remind', {}, press('Sleep on it')],
  ['asking for another time', {}, () => press('Sleep on it')().then(chooseOther)],
  ['without an editor', { target: { kind: 'none' } }],
  ['with an accepted offer', { facts: { ...facts, stage: found('accepted', 'x', 'message') } }],
  ['after a failure', {}, () => press('Insert')().then(() => appears('alert'))],
  [
    'after keeping it',
    {},
    () =>
      press('Sleep on it')()
        .then(press('Keep it'))
        .then(() => appears('status')),
  ],
];

describe('no barrier is found', () => {
  it.each(states)('in the form %s', async (_, change, act) => {
    render(
      <main>
        <Writer {...base} {...change} />
      </main>,
    );
    await act?.();
    expect(await violations()).toEqual([]);
  });

  it('in the form with findings', async () => {
    guard.mockReturnValueOnce([
      { rule: 'shouting', severity: 'stop', start: 0, end: 2, quote: 'Hi', why: 'A reason.', fix: 'Dear' },
      { rule: 'casual', severity: 'hint', start: 3, end: 5, quote: 'Ma', why: 'Another.', fix: '' },
    ]);
    render(
      <main>
        <Writer {...base} />
      </main>,
    );
    expect(screen.getByRole('button', { name: 'Take it out' })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('in the toast', async () => {
    render(
      <main>
        <h1>Page</h1>
        <Toast t={t} onUndo={async () => ({ ok: true })} onDismiss={vi.fn()} />
      </main>,
    );
    await appears('status');
    expect(await violations()).toEqual([]);
  });
});
