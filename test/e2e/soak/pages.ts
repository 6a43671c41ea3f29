/** How a compose of each practice page is opened, moved and closed; runs in the page. */
import '../../pages/gmail/api.ts';
import type { PracticeWindow } from '../../pages/linkedin/api.ts';
import { maya } from '../../pages/shared/scenario.ts';

export interface SoakedPage {
  /** Opens the compose that is `index`th in its wave, and returns its number. Number and index decide of what kind. */
  open(wave: number, index: number): number;
  /** What can happen to an open compose. */
  moves: ((compose: number) => void)[];
  /** What happens to the first of each wave instead; returns its number from then on. */
  moveFirst?(compose: number): number;
  close(compose: number): void;
  /** What the page did not build in it: our buttons. */
  foreign(compose: number): HTMLElement[];
  body(compose: number): HTMLElement;
  /** Of the composes of a wave, in the order they were opened, the one whose whole Send row can be seen. */
  inSight(wave: number[]): number | undefined;
}

/** A reply below the message, of which there can be one; else replies and new messages in windows. */
const gmail: SoakedPage = {
  open(wave, index) {
    if (index === 0) return window.practice.openReply({ thread: 'northwind' });
    if ((wave + index) % 2 === 0) return window.practice.openReply({ thread: 'northwind', popup: true });
    return window.practice.openNew({ to: [maya] });
  },
  moves: [
    (compose) => window.practice.toggleFullScreen(compose),
    (compose) => {
      window.practice.toggleFullScreen(compose);
      window.practice.toggleFullScreen(compose);
    },
    (compose) => window.practice.minimise(compose),
    (compose) => {
      window.practice.minimise(compose);
      window.practice.restore(compose);
    },
    (compose) => window.practice.rebuildSendRow(compose),
    (compose) => window.practice.rebuildEditor(compose),
    (compose) => void window.practice.removeForeign(compose),
    (compose) => window.practice.toggleConfidential(compose),
  ],
  moveFirst: (compose) => window.practice.popOut(compose),
  // Closed with its cross, a draft that was written in stays in the page's store.
  close: (compose) => window.practice.discard(compose),
  foreign: (compose) => window.practice.foreignOf(compose),
  body: (compose) => window.practice.bodyOf(compose),
  inSight: (wave) => wave.at(-1),
};

const linkedinPractice = () => (window as unknown as PracticeWindow).practice;
const threads = ['northwind', 'brightwater', 'dinner'];

/** One bubble for each conversation, the rest are new messages. */
const linkedin: SoakedPage = {
  open: (_wave, index) => linkedinPractice().openBubble(threads[index] ?? { kind: 'new', to: [maya] }),
  moves: [
    (form) => linkedinPractice().moveForm(form),
    (form) => linkedinPractice().minimise(form),
    (form) => {
      linkedinPractice().minimise(form);
      linkedinPractice().expand(form);
    },
    // With `rebuildOnFocus`, the first time.
    (form) => linkedinPractice().editorOf(form).focus(),
    (form) => linkedinPractice().rebuildEditor(form),
    (form) => linkedinPractice().rebuildFooter(form),
    (form) => void linkedinPractice().removeForeign(form),
  ],
  close: (form) => linkedinPractice().closeBubble(form),
  foreign: (form) => linkedinPractice().foreignOf(form),
  body: (form) => linkedinPractice().editorOf(form),
  inSight: (wave) => wave[0],
};

export const soakedPage: SoakedPage = location.hostname === 'mail.google.com' ? gmail : linkedin;
