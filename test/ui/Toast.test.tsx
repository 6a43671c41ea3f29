import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '../../src/ui/Toast.tsx';
import type { UndoOutcome } from '../../src/ui/types.ts';
import { t } from './fixtures.ts';

afterEach(cleanup);

const undo = () => screen.findByRole('button', { name: 'Undo' });
const says = (words: RegExp) => waitFor(() => expect(screen.getByRole('status').textContent).toMatch(words));

describe('the toast', () => {
  it('says Inserted and offers Undo', async () => {
    render(<Toast t={t} onUndo={async () => ({ ok: true })} />);
    await undo();
    expect(screen.getByRole('status').textContent).toBe('InsertedUndo');
  });

  const outcomes: [string, () => Promise<UndoOutcome>, RegExp][] = [
    ['it worked', async () => ({ ok: true }), /^Taken out again$/],
    ['the text was edited', async () => ({ ok: false, reason: 'edited', retry: false }), /^You have changed the text/],
    [
      'the editor is gone',
      async () => ({ ok: false, reason: 'editor-gone', retry: false }),
      /^That message is not open/,
    ],
    ['something broke', () => Promise.reject(new Error('gone')), /^That did not work/],
  ];
  it.each(outcomes)('tells after Undo that %s', async (_, onUndo, words) => {
    render(<Toast t={t} onUndo={onUndo} />);
    fireEvent.click(await undo());
    await says(words);
  });

  it('undoes once', async () => {
    const onUndo = vi.fn(() => new Promise<UndoOutcome>(() => undefined));
    render(<Toast t={t} onUndo={onUndo} />);
    fireEvent.click(await undo());
    await waitFor(async () => expect((await undo()).getAttribute('aria-busy')).toBe('true'));
    fireEvent.click(await undo());
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('can be dismissed where that leads somewhere', async () => {
    const onDismiss = vi.fn();
    render(<Toast t={t} onUndo={async () => ({ ok: true })} onDismiss={onDismiss} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });
});
