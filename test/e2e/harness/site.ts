/** One practice page in one tab. */
import type { Frame, Page } from 'puppeteer-core';
import type { Driver } from './surface.ts';
import { type Control, View } from './view.ts';
import { waitFor } from './wait.ts';

/** What the tab asked for. */
export interface Traffic {
  /** Answered by the practice page. */
  served: string[];
  /** For anybody else: refused, and noted here. */
  foreign: string[];
}

/** One frame of it: the page's own things through `View`, ours through `panel` and `button`. */
export class FrameView extends View {
  /** What lives in our closed shadow roots in this frame: the panel, and the buttons too. */
  readonly panel: View;

  constructor(
    readonly driver: Driver,
    readonly page: Page,
    readonly frame: Frame,
  ) {
    super(driver.page(page, frame));
    this.panel = new View(driver.ours(page, frame));
  }

  /** The button of the nth editor in document order; left out: the only one. */
  button(nth?: number): Control {
    return this.panel.find('button', 'Withdraw gracefully', nth);
  }

  /** Presses the button and waits until the panel has taken the focus: then it is ready. */
  async open(nth?: number): Promise<void> {
    await this.button(nth).click();
    await this.ready();
  }

  /** Waits until the panel, however it was opened, has taken the focus. */
  async ready(): Promise<void> {
    const hasFocus = (dialog: HTMLElement) => dialog.contains((dialog.getRootNode() as ShadowRoot).activeElement);
    const dialog = this.panel.find('dialog', 'Withdraw gracefully');
    await waitFor(() => dialog.evaluate(hasFocus), 'the panel to take the focus');
  }
}

export class Site extends FrameView {
  constructor(
    driver: Driver,
    page: Page,
    readonly traffic: Traffic,
  ) {
    super(driver, page, page.mainFrame());
  }

  /** The frame whose address holds `part`, such as `/preload/`. */
  async within(part: string): Promise<FrameView> {
    const frame = await waitFor(
      () => this.page.frames().find((each) => each.url().includes(part)),
      `a frame at ${part}`,
    );
    return new FrameView(this.driver, this.page, frame);
  }

  override bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  /** Addresses of ours the page itself can see, in its list of loaded resources or anywhere in its markup. */
  traces(): Promise<string[]> {
    return this.evaluate((document) => {
      const loaded = performance.getEntriesByType('resource').map((entry) => entry.name);
      const written = document.documentElement.outerHTML.match(/[a-z]+-extension:\/\/[^"'\s<]*/g) ?? [];
      return [...loaded, ...written].filter((address) => /^[a-z]+-extension:/.test(address));
    });
  }
}
