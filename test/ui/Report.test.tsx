import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WriterProps } from '../../src/ui/types.ts';
import { Writer } from '../../src/ui/Writer.tsx';
import { chosen, editor, facts, fakeCore, noWords, now, t } from './fixtures.ts';

afterEach(cleanup);

function open(change: Partial<WriterProps> = {}) {
  const onCopy = vi.fn(async (_text: string) => true);
  const props: WriterProps = {
    t,
    core: fakeCore,
    facts,
    settings: chosen,
    channel: 'email',
    now,
    target: editor,
    recipients: [],
    loadWords: noWords,
    templates: [],
    onInsert: async () => ({ ok: true }),
    onCopy,
    onReport: async () => 'Withdraw Gracefully 1.0\nEditor: found',
  };
  render(<Writer {...props} {...change} />);
  return onCopy;
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const report = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The report' });

describe('Report a problem', () => {
  it('shows the whole report, which takes the focus and cannot be changed', async () => {
    open();
    press('Report a problem');
    const field = await report();
    expect(field.value).toBe('Withdraw Gracefully 1.0\nEditor: found');
    expect(field.readOnly).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
  });

  it.each([
    [true, 'Copied'],
    [false, 'did not let us copy. The text is marked'],
  ])('is copied whole when asked (%s), and says so', async (isCopied, words) => {
    const onCopy = vi.fn(async (_text: string) => isCopied);
    open({ onCopy });
    press('Report a problem');
    await report();
    press('Copy');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain(words));
    expect(onCopy).toHaveBeenCalledWith('Withdraw Gracefully 1.0\nEditor: found');
  });

  it('gives back the message as it was, and the focus', async () => {
    open();
    fireEvent.click(screen.getByRole('radio', { name: 'Pausing my search' }));
    press('Report a problem');
    await report();
    press('Back to the message');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Pausing my search' }).checked).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(button('Report a problem')));
  });

  it('is not offered where there is nothing to tell', () => {
    open({ onReport: undefined as never });
    expect(screen.queryByRole('button', { name: 'Report a problem' })).toBeNull();
  });
});
