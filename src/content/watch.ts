/** Calls back, at most once a frame, when editors may have come, moved or gone. No timer while nothing happens. */
import type { Finder } from '../sites/site.ts';

/** Milliseconds after a click or a focus at which a shadow root that is still missing is looked for again. */
const lateRootDelays = [100, 400, 1500];

export interface Watch {
  /** The document and the open shadow roots in which editors live now. */
  scopes(): ParentNode[];
  /** Looks again when one of these, and no other, changes its size: that also tells when it is shown or hidden. */
  follow(elements: Element[]): void;
}

export function watchPage(
  window: Window,
  finder: Finder,
  signal: AbortSignal,
  onChange: (resized: boolean) => void,
): Watch {
  const { document } = window;
  const roots = new Set<ShadowRoot>();
  const followed = new Set<Element>();
  let frame = 0;
  let resized = false;

  const schedule = () => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted) return;
      adoptRoots();
      onChange(resized);
      resized = false;
    });
  };
  /** Told of at once, without having changed. */
  const fresh = new Set<Element>();
  const sizes = new ResizeObserver((entries) => {
    const changed = entries.filter(({ target }) => !fresh.delete(target));
    if (changed.length === 0) return;
    resized = true;
    schedule();
  });
  const observer = new MutationObserver(schedule);
  const observe = (node: Node) => observer.observe(node, { childList: true, subtree: true });

  /** Mutations in a shadow root are not seen from outside (LinkedIn facts §5). */
  const adoptRoots = () => {
    for (const root of finder.shadowRoots(document)) {
      if (roots.has(root)) continue;
      roots.add(root);
      observe(root);
      root.addEventListener('focusin', schedule, { signal });
    }
    for (const root of roots) if (!root.host.isConnected) roots.delete(root);
  };

  /** Attaching a shadow root is no mutation: after what may cause it, look again a few times. */
  let timers: number[] = [];
  const stopLooking = () => {
    for (const timer of timers) window.clearTimeout(timer);
  };
  const lookForRoots = () => {
    schedule();
    stopLooking();
    timers = finder.expectsRoots?.(document) ? lateRootDelays.map((delay) => window.setTimeout(schedule, delay)) : [];
  };

  observe(document);
  watchOwnFrame(window, observer);
  window.addEventListener('focusin', lookForRoots, { capture: true, passive: true, signal });
  window.addEventListener('pointerup', lookForRoots, { capture: true, passive: true, signal });
  document.addEventListener('DOMContentLoaded', lookForRoots, { signal });
  window.addEventListener('load', lookForRoots, { signal });
  window.addEventListener('resize', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes.disconnect();
    stopLooking();
    window.cancelAnimationFrame(frame);
  });
  lookForRoots();
  return {
    scopes: () => [document, ...roots],
    follow(elements) {
      for (const element of followed)
        if (!elements.includes(element)) {
          sizes.unobserve(element);
          followed.delete(element);
          fresh.delete(element);
        }
      for (const element of elements)
        if (!followed.has(element)) {
          sizes.observe(element);
          followed.add(element);
          fresh.add(element);
        }
    },
  };
}

/** LinkedIn keeps its messaging frame alive while invisible and shows it by its style (LinkedIn facts §1). */
function watchOwnFrame(window: Window, observer: MutationObserver): void {
  try {
    if (window.frameElement)
      observer.observe(window.frameElement, { attributes: true, attributeFilter: ['style', 'class'] });
  } catch {
    // A frame of another origin has no element we may see; it holds no editor of ours either.
  }
}
