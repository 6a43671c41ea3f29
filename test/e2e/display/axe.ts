/**
 * Barriers, looked for by axe in the real thing, the panel inside its closed shadow root too.
 *
 * The driver hands over elements of closed roots; from them axe gets the root itself. As it knows nothing of the top
 * layer, which covers the page, it is shown our host as the only thing drawn.
 */
import axe from 'axe-core';
import type { View } from '../harness/index.ts';
import type { Control } from '../harness/view.ts';

/** A function of its own, as the text of it is what goes into the page: nothing is evaluated there by the page. */
const loadAxe = new Function(axe.source) as (document: Document) => void;

/** Runs in the page, on any element of what is to be judged: in light and in dark. */
async function judge(element: Element): Promise<string[]> {
  const root = element.getRootNode() as Document | ShadowRoot;
  const host = root instanceof ShadowRoot ? root.host : null;
  const layer = root.querySelector<HTMLElement>('[popover]') ?? (host ? null : document.documentElement);
  if (host) {
    Object.defineProperty(host, 'shadowRoot', { configurable: true, value: root });
    Object.defineProperty(document, 'body', { configurable: true, get: () => host });
  }
  // axe measures no contrast on a gradient, such as the shade at the edges of a text that scrolls, nor on what is half
  // scrolled away, nor under what lies over it, such as evidence.
  for (const preview of root.querySelectorAll<HTMLElement>('.preview')) preview.style.backgroundImage = 'none';
  for (const box of root.querySelectorAll<HTMLElement>('.writer, .popup')) box.style.maxBlockSize = 'none';
  scrollTo(0, 0);
  const isCovered = root.querySelector('.chip:focus-within > [role=tooltip]') !== null;
  layer?.style.setProperty('--motion', '0ms');
  const found: string[] = [];
  const theme = layer?.dataset.theme;
  for (const each of ['light', 'dark']) {
    if (layer) layer.dataset.theme = each;
    const { violations, incomplete } = await (window as unknown as { axe: typeof axe }).axe.run(
      host ? { include: [layer ?? element] } : document,
      { preload: false, resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true } } },
    );
    const unsure = incomplete.filter(({ id }) => id === 'color-contrast' && !isCovered);
    for (const { id, nodes } of [...violations, ...unsure])
      for (const { html, failureSummary } of nodes)
        found.push(`${each}: ${id}: ${html.slice(0, 200)}\n${failureSummary}`);
  }
  for (const each of root.querySelectorAll<HTMLElement>('.preview, .writer, .popup')) each.removeAttribute('style');
  layer?.style.removeProperty('--motion');
  if (layer && theme !== undefined) layer.dataset.theme = theme;
  else layer?.removeAttribute('data-theme');
  if (host) {
    Reflect.deleteProperty(host, 'shadowRoot');
    Reflect.deleteProperty(document, 'body');
  }
  return found;
}

/** What keeps somebody out, in light and in dark. */
export async function barriers(view: View, anchor: Control): Promise<string[]> {
  await view.evaluate(loadAxe);
  return anchor.evaluate(judge);
}
