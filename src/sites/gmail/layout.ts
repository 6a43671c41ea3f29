/** The only place that reads layout, which a test without a screen replaces. */

/** Width in CSS pixels; 0 for what is not shown. */
export function width(element: Element): number {
  return element.getBoundingClientRect().width;
}
