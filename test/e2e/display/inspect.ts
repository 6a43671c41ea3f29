/** What can be wrong with the look of a text, found by measuring. These run in the page: each stands by itself. */

export interface Faults {
  /** Plain English that is not data. */
  foreign: string[];
  /** Words that stick out of their box, or are cut off by it. */
  cut: string[];
  /** What does not read from right to left where the rest does. */
  turned: string[];
  /** Controls that are hard to hit: smaller than 24 × 24 CSS pixels, their label included. */
  small: string[];
}

/** Looks at everything of ours around `element`, once two frames are drawn. */
export async function inspect(element: HTMLElement): Promise<Faults> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const root = element.getRootNode();
  const scope = root instanceof ShadowRoot ? (root.querySelector<HTMLElement>('.root') ?? element) : document.body;
  const faults: Faults = { foreign: [], cut: [], turned: [], small: [] };
  const known =
    'script, style, textarea, bdi, code, kbd, .preview, .report, [dir=auto]:not(input), [lang]:not(html, .root)';
  const isData = (each: Element) => each.closest(known) !== null;
  const isSeen = (each: Element) =>
    each.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    !each.closest('.visually-hidden');

  const withoutData = (words: string): string => {
    const without = words.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
    return without === words ? words.replace(/\{\w*\}|chrome:\/\/\S+|\S+@\S+\.\S+/g, '') : withoutData(without);
  };
  const isLanguage = (each: Element) => {
    if (!(each instanceof HTMLOptionElement) || !/^[a-z]{2}$/.test(each.value)) return false;
    const name = new Intl.DisplayNames([each.value], { type: 'language' }).of(each.value) ?? '';
    return each.text.trim().toLowerCase() === name.toLowerCase();
  };
  const expectForeign = (words: string | null, where: Element) => {
    if (words && /[A-Za-z]{2}/.test(withoutData(words)) && !isLanguage(where))
      faults.foreign.push(`<${where.localName}> ${words.trim()}`);
  };

  const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const line = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || !text.textContent?.trim() || parent.closest('script, style')) continue;
    if (!isData(parent)) expectForeign(text.textContent, parent);
    if (parent.closest('option, textarea') || !isSeen(parent)) continue;
    line.selectNodeContents(text);
    for (const rect of line.getClientRects()) if (rect.width >= 1) expectInside(rect, parent, text.textContent);
  }

  function expectInside(rect: DOMRect, parent: HTMLElement, words: string): void {
    for (let box: Element | null = parent; box instanceof HTMLElement; ) {
      const { display, position } = getComputedStyle(box);
      const inner = box;
      box = position === 'absolute' ? box.offsetParent : box.parentElement;
      if (inner.matches('.scroll, .report')) return;
      if (display === 'inline' || display === 'contents') continue;
      const frame = inner.getBoundingClientRect();
      const beside = Math.max(frame.left - rect.left, rect.right - frame.right);
      const isControl = inner.matches('button, a, label, legend, summary, .chip, .badge, .toast');
      const above = isControl ? Math.max(frame.top - rect.top, rect.bottom - frame.bottom) : 0;
      // A space at the end of a line hangs where spaces are kept.
      const isHanging = getComputedStyle(parent).whiteSpaceCollapse === 'preserve';
      if (beside > (isHanging ? 8 : 1.5) || above > 3) {
        const by = Math.round(Math.max(beside, above));
        faults.cut.push(`"${words.trim()}" sticks out of <${inner.localName} class="${inner.className}"> by ${by}`);
        return;
      }
      if (position === 'fixed' || inner === scope) return;
    }
  }

  const pen = document.createElement('canvas').getContext('2d');
  const expectRoom = (each: HTMLElement, words: string, arrow: number) => {
    const style = getComputedStyle(each);
    if (!pen || !words || !isSeen(each)) return;
    pen.font = style.font;
    const room =
      each.clientWidth -
      Number.parseFloat(style.paddingInlineStart) -
      Number.parseFloat(style.paddingInlineEnd) -
      arrow;
    const missing = pen.measureText(words).width - room;
    if (missing > 2) faults.cut.push(`"${words}" lacks ${Math.round(missing)} in <${each.localName}>`);
  };
  for (const select of scope.querySelectorAll('select')) expectRoom(select, select.selectedOptions[0]?.text ?? '', 20);
  for (const input of scope.querySelectorAll<HTMLInputElement>('input:not([type=date], [type=datetime-local])'))
    if (input.value === '') expectRoom(input, input.placeholder, 0);

  for (const each of scope.querySelectorAll<HTMLElement>('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'alt', 'data-label'])
      if (!isData(each) && !(name === 'placeholder' && (each as HTMLInputElement).value !== ''))
        expectForeign(each.getAttribute(name), each);
  }
  if (!(root instanceof ShadowRoot)) expectForeign(document.title, document.documentElement);

  const wide = scope.scrollWidth - scope.clientWidth;
  if (wide > 1) faults.cut.push(`all of it is ${wide} too wide`);
  const { left, right } = scope.getBoundingClientRect();
  if (left < -0.5 || right > innerWidth + 0.5) faults.cut.push(`it reaches from ${left} to ${right} of ${innerWidth}`);
  const { top, bottom } = scope.getBoundingClientRect();
  if (scope.matches('[popover]') && (top < 0 || bottom > innerHeight))
    faults.cut.push(`it reaches from ${top} to ${bottom} of ${innerHeight} downwards`);
  if (!(root instanceof ShadowRoot)) {
    const page = document.documentElement.scrollWidth - innerWidth;
    if (page > 0) faults.cut.push(`the page is ${page} too wide`);
  }

  for (const control of scope.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')) {
    if (!isSeen(control)) continue;
    const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
    if (Math.min(width, height) < 24) faults.small.push(`${control.outerHTML.slice(0, 120)} is ${width} × ${height}`);
  }

  if (getComputedStyle(scope).direction === 'rtl') expectTurned();
  return faults;

  function expectTurned(): void {
    const say = (each: Element, what: string) =>
      faults.turned.push(`<${each.localName} class="${each.getAttribute('class') ?? ''}"> ${what}`);
    for (const each of scope.querySelectorAll<HTMLElement>('*')) {
      if (isData(each) || each.matches('input, svg, svg *') || !isSeen(each)) continue;
      const { direction, textAlign, float } = getComputedStyle(each);
      if (direction !== 'rtl') say(each, 'reads from left to right');
      if (textAlign === 'left' || float === 'left') say(each, 'clings to the left');
    }
    for (const arrow of scope.querySelectorAll('.icon-back'))
      if (new DOMMatrix(getComputedStyle(arrow).transform).a >= 0) say(arrow, 'is not mirrored');
    for (const block of scope.querySelectorAll<HTMLElement>('p, h1, h2, h3, legend, summary, dt, dd, .label, .help')) {
      if (isData(block) || !isSeen(block) || !block.textContent || block.closest('.toast')) continue;
      const first = document.createRange();
      first.selectNodeContents(block);
      const rects = [...first.getClientRects()].filter(({ width }) => width >= 1);
      const top = Math.min(...rects.map((rect) => rect.top));
      const words = rects.filter((rect) => rect.top < top + 6);
      const frame = block.getBoundingClientRect();
      const atRight = frame.right - Math.max(...words.map((rect) => rect.right));
      const atLeft = Math.min(...words.map((rect) => rect.left)) - frame.left;
      if (atRight > atLeft + 24) say(block, 'begins at the left');
    }
  }
}
