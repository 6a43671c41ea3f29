import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptMessages } from '../../src/popup/KeptMessages.tsx';
import { now, t } from './fixtures.ts';

afterEach(cleanup);

const kept = [
  { id: 'due', text: 'Hi Maya,\n\nI am stepping back.', at: new Date(2026, 11, 1, 9).toISOString() },
  { id: 'coming', text: 'Hi Omar,\n\nI am staying.', at: new Date(2026, 11, 3, 9).toISOString() },
];
const show = (onDrop: (id: string) => Promise<boolean>) =>
  render(<KeptMessages t={t} kept={kept} now={now} onCopy={async () => true} onDrop={onDrop} />);
const discard = (place: number) =>
  fireEvent.click(screen.getAllByRole('button', { name: 'Discard' })[place] as Element);

describe('messages kept to sleep on', () => {
  it('say whether it is time, or when it will be', () => {
    show(async () => true);
    const [due, coming] = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(due).toMatch(/stepping back\.Time to decide/);
    expect(coming).toMatch(/staying\.We remind you on Thu, 9:00\sAM\./);
  });

  it('go when they are discarded, also two at once', async () => {
    const onDrop = vi.fn(async () => true);
    show(onDrop);
    discard(0);
    discard(1);
    await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull());
    expect(onDrop.mock.calls).toEqual([['due'], ['coming']]);
  });

  it('stay when that is refused, and say so until it works', async () => {
    const onDrop = vi.fn(async () => true).mockResolvedValueOnce(false);
    show(onDrop);
    discard(0);
    await screen.findByText(/did not let us discard it/);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    discard(0);
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.queryByText(/did not let us discard it/)).toBeNull();
  });
});
