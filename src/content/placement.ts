/**
 * Keeps an element of the top layer beside an anchor and inside the window. Own code, because the usual library reports
 * "ResizeObserver loop" errors to the page's own error handler (docs/decisions/004-placement.md).
 */

/** Pixels to the anchor and to the edges of the window. */
const margin = 8;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Above the anchor if there is room, else below, else beside it at whichever height fits; aligned with the anchor's
 * start and pushed inside the window.
 */
export function besideAnchor(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  rtl: boolean,
) {
  const above = anchor.top - margin - size.height;
  const below = anchor.top + anchor.height + margin;
  const fitsBelow = below + size.height <= view.height - margin;
  const top = above >= margin ? above : fitsBelow ? below : above;
  const start = rtl ? anchor.left + anchor.width - size.width : anchor.left;
  return {
    left: Math.round(within(start, margin, view.width - size.width - margin)),
    top: Math.round(within(top, margin, view.height - size.height - margin)),
  };
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Places `layer` now and after whatever may move it; at most once a frame, until `signal` aborts. */
export function keepBeside(anchor: HTMLElement, layer: HTMLElement, signal: AbortSignal): void {
  const window = layer.ownerDocument.defaultView;
  if (!window) return;
  let frame = 0;
  const place = () => {
    frame = 0;
    // A button that is gone for a moment leaves the panel where it is.
    if (signal.aborted || !anchor.isConnected) return;
    const view = { width: window.innerWidth, height: window.innerHeight };
    const { width, height } = layer.getBoundingClientRect();
    const rtl = window.getComputedStyle(layer).direction === 'rtl';
    const { left, top } = besideAnchor(anchor.getBoundingClientRect(), { width, height }, view, rtl);
    layer.style.inset = `${top}px auto auto ${left}px`;
  };
  const later = () => {
    frame ||= window.requestAnimationFrame(place);
  };
  const sizes = new ResizeObserver(later);
  sizes.observe(layer);
  window.addEventListener('resize', later, { signal });
  window.addEventListener('scroll', later, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    window.cancelAnimationFrame(frame);
  });
  place();
}
