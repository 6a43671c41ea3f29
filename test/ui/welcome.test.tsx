/** The page that says how it works. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { practiceMail } from '../../src/practice/mail.ts';
import { Practice } from '../../src/practice/Practice.tsx';
import { Welcome, type WelcomeProps } from '../../src/welcome/Welcome.tsx';
import { now, t } from './fixtures.ts';

afterEach(cleanup);

type Changed = (on: boolean) => void;

function show(
  changes: { isOn?: boolean | null | Promise<boolean>; saves?: boolean; way?: WelcomeProps['shortcut']['way'] } = {},
) {
  const { isOn = true, saves = true, way = { by: 'button', browser: 'chromium' } } = changes;
  const listeners: { changed: Changed; signal: AbortSignal }[] = [];
  const props = {
    t,
    linkedin: {
      isOn: vi.fn(async () => isOn),
      put: vi.fn(async (_: boolean) => saves),
      watch: (changed: Changed, signal: AbortSignal) => void listeners.push({ changed, signal }),
    },
    shortcut: { way, current: async () => 'Alt+Shift+W', open: vi.fn(async () => true) },
    openOptions: vi.fn(),
  } satisfies WelcomeProps;
  const { unmount } = render(<Welcome {...props} />);
  return { ...props, listeners, unmount };
}

const toggle = () => screen.findByRole<HTMLInputElement>('switch', { name: 'LinkedIn' });

describe('how it works', () => {
  it('leads to the practice page, and to the options', () => {
    const { openOptions } = show();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Try it on a practice page' });
    expect(link.getAttribute('href')).toBe('../practice/index.html');
    fireEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('has one heading, and a region with a name for each part', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(names).toEqual(['Where to find it', 'What it reads', 'On LinkedIn, you decide', 'Within reach']);
    for (const name of names) expect(screen.getByRole('region', { name: name ?? '' })).toBeTruthy();
  });

  it('tells the keys as they are set now', async () => {
    show();
    expect(await screen.findByText('Alt+Shift+W')).toBeTruthy();
  });

  it.each([
    ['chromium', /then the pin beside Withdraw Gracefully/],
    ['firefox', /then the gear beside Withdraw Gracefully/],
  ] as const)('says how to pin the icon in %s', (browser, words) => {
    show({ way: { by: 'button', browser } });
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('the switch for LinkedIn', () => {
  it('shows the setting, saves it and says so', async () => {
    const { linkedin } = show({ isOn: false });
    await waitFor(async () => expect((await toggle()).checked).toBe(false));
    fireEvent.click(await toggle());
    expect(linkedin.put).toHaveBeenCalledExactlyOnceWith(true);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved'));
    expect((await toggle()).checked).toBe(true);
  });

  it('goes back and says so where it cannot be saved', async () => {
    show({ saves: false });
    fireEvent.click(await toggle());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(t('templatesNotSaved')));
    expect((await toggle()).checked).toBe(true);
  });

  it('follows a change made elsewhere, and stops listening with the page', async () => {
    const { listeners, unmount } = show();
    await waitFor(() => expect(listeners).toHaveLength(1));
    for (const { changed } of listeners) changed(false);
    await waitFor(async () => expect((await toggle()).checked).toBe(false));
    unmount();
    await waitFor(() => expect(listeners.map(({ signal }) => signal.aborted)).toEqual([true]));
  });

  it('believes a change that was made while it was still being read', async () => {
    let answer = (_: boolean) => {};
    const read = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    const { listeners } = show({ isOn: read });
    await waitFor(() => expect(listeners).toHaveLength(1));
    for (const { changed } of listeners) changed(false);
    answer(true);
    await read;
    await new Promise(requestAnimationFrame);
    expect((await toggle()).checked).toBe(false);
  });

  it('gives way to the options where the settings cannot be read; all else is still told', async () => {
    show({ isOn: null });
    expect(await screen.findByText(/could not be read/)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Options' })).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Try it on a practice page' })).toBeTruthy();
  });
});

describe('no barrier is found by axe', () => {
  async function violations(): Promise<string[]> {
    document.documentElement.lang = 'en';
    document.title = 'Withdraw Gracefully';
    const result = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    return result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`));
  }

  it.each([[true], [null]])('in how it works, with the setting %s', async (isOn) => {
    show({ isOn });
    await screen.findByText('Alt+Shift+W');
    expect(await violations()).toEqual([]);
  });

  it('on the practice page', async () => {
    // jsdom has no layout.
    Element.prototype.scrollIntoView = vi.fn();
    render(<Practice t={t} mail={practiceMail(t, now)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(await violations()).toEqual([]);
  });
});
