/** What people set in their system, played by Chromium. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { View } from '../harness/index.ts';

const sessions = new WeakMap<Page, CDPSession>();

/** From now on the page is told so; without a value it is told the truth again. */
export async function emulate(view: View, features: Record<string, string>): Promise<void> {
  const { page } = view.surface as unknown as { page: Page };
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Runs in the page: what cannot be seen where the system gives all colours. */
export function lostInForcedColors(element: HTMLElement): string[] {
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? (root.querySelector<HTMLElement>('.root') ?? element) : document.body;
  const lost: string[] = [];
  const say = (each: Element, what: string) => lost.push(`<${each.localName} class="${each.className}"> ${what}`);
  const borderOf = (each: Element) => {
    const { borderBlockEndStyle, borderBlockEndWidth, borderBlockEndColor } = getComputedStyle(each);
    return borderBlockEndStyle === 'none' || borderBlockEndWidth === '0px' ? null : borderBlockEndColor;
  };
  const paper = getComputedStyle(scope).backgroundColor;
  for (const each of scope.querySelectorAll('.button, .input, .select, .card, .chip, .choice.framed, .toast, .badge'))
    if (each.checkVisibility() && [null, paper].includes(borderOf(each))) say(each, 'has no border');
  for (const [chosen, others] of [
    ['.tab[aria-selected=true]', '.tab[aria-selected=false]'],
    ['.choice.framed:has(:checked)', '.choice.framed:not(:has(:checked))'],
  ] as const) {
    for (const one of scope.querySelectorAll(chosen))
      for (const other of scope.querySelectorAll(others))
        if (borderOf(one) === borderOf(other)) say(one, 'looks like the others');
  }
  const active = (root as Document | ShadowRoot).activeElement;
  if (active && active !== document.body && active.matches(':focus-visible')) {
    const frames = [active, active.parentElement, active.closest('.chip, .choice')];
    const isRinged = frames.some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each ?? active);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    if (!isRinged && !active.matches('.question')) say(active, 'has the focus, and no ring');
  }
  return lost;
}

/** Runs in the page: what moves although less motion is asked for. */
export function moving(element: HTMLElement): string[] {
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? root : document.body;
  return [...scope.querySelectorAll<HTMLElement>('*')].flatMap((each) => {
    const { transitionDuration, animationName } = getComputedStyle(each);
    const isStill = transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0);
    return isStill && animationName === 'none' ? [] : [`<${each.localName} class="${each.className}"> moves`];
  });
}
