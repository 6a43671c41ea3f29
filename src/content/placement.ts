/**
 * Keeps an element of the top layer beside an anchor and inside the window. Own code, because the usual library reports
 * "ResizeObserver loop" errors to the page's own error handler (docs/decisions/004-placement.md).
 */

/** Pixels to the anchor and to the edges of the window. */
const margin = 8;

interface Size {
  width: number;
  height: number;
}
interface Corner {
  left: number;
  top: number;
}
type Box = Size & Corner;

/**
 * Above the anchor if there is room, else below, else beside it at whichever height fits; aligned with the anchor's
 * start and pushed inside the window.
 */
export function besideAnchor(anchor: Box, size: Size, view: Size, rtl: boolean): Corner {
  const above = anchor.top - margin - size.height;
  const below = anchor.top + anchor.height + margin;
  const fitsBelow = below + size.height <= view.height - margin;
  const top = above < margin && fitsBelow ? below : above;
  const left = rtl ? anchor.left + anchor.width - size.width : anchor.left;
  return insideWindow({ left, top }, size, view);
}

function insideWindow({ left, top }: Corner, size: Size, view: Size): Corner {
  return {
    left: Math.round(within(left, margin, view.width - size.width - margin)),
    top: Math.round(within(top, margin, view.height - size.height - margin)),
  };
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Places `layer` now and after whatever may move its anchor; at most once a frame, until `signal` aborts. When only its
 * size changes it stays where it is as far as the window allows, so that nothing moves away under the pointer.
 */
export function keepBeside(anchor: HTMLElement, layer: HTMLElement, signal: AbortSignal): void {
  const window = layer.ownerDocument.defaultView;
  if (!window) return;
  let frame = 0;
  let anchorMoved = true;
  let at = { left: 0, top: 0 };
  const place = () => {
    frame = 0;
    if (signal.aborted) return;
    const view = { width: window.innerWidth, height: window.innerHeight };
    const { width, height } = layer.getBoundingClientRect();
    const size = { width, height };
    const beside = anchor.getBoundingClientRect();
    // A button that is gone or hidden for a moment leaves the panel where it is.
    if (anchorMoved && beside.width > 0) {
      const rtl = window.getComputedStyle(layer).direction === 'rtl';
      at = besideAnchor(beside, size, view, rtl);
    } else at = insideWindow(at, size, view);
    anchorMoved = false;
    layer.style.inset = `${at.top}px auto auto ${at.left}px`;
  };
  const later = () => {
    frame ||= window.requestAnimationFrame(place);
  };
  const follow = () => {
    anchorMoved = true;
    later();
  };
  const sizes = new ResizeObserver(later);
  sizes.observe(layer);
  window.addEventListener('resize', follow, { signal });
  window.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    window.cancelAnimationFrame(frame);
  });
  place();
}
