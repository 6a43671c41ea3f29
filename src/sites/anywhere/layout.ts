/** The only place that reads layout, which a test without a screen replaces. */

/** Too small, in CSS pixels, for a person to write in: hidden, or a trick of the page. */
export function isTiny(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < 40 || height < 10;
}
