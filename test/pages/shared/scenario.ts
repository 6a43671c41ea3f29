/**
 * What a practice page shows. Plain JSON: the server embeds it in the page, tests and `npm start` build it.
 *
 * Shared by `gmail/` and `linkedin/`. Keep it small: a field that only one site understands says so in its comment, and
 * LinkedIn's own switches live together in `LinkedInOptions`. Nothing in here touches a document.
 */

import type { Renamed } from './renamed.ts';

export interface PagePerson {
  /** Empty: no name is known; mail then shows the address. */
  name: string;
  /** Mail only. */
  address?: string;
  /** LinkedIn only: the line under the name. */
  headline?: string;
}

export interface PageMessage {
  from: PagePerson | 'me';
  /** Left out: everybody else in the thread. */
  to?: PagePerson[];
  cc?: PagePerson[];
  /** ISO 8601. */
  at: string;
  /** Plain text, `\n` between lines. */
  text: string;
  /** Mail only: shown instead of `text`. */
  html?: string;
  /** LinkedIn only: the subject line of an InMail. */
  subject?: string;
}

export interface PageThread {
  id: string;
  subject: string;
  /** Oldest first. */
  messages: PageMessage[];
}

/** A compose that is open when the page appears. LinkedIn: a conversation whose form is open. */
export interface Opening {
  kind: 'new' | 'reply' | 'reply-all' | 'forward';
  /** The thread answered; left out: the one shown, else the first. */
  thread?: string;
  /** Mail only: a reply in a window of its own instead of below the message. */
  popup?: boolean;
  to?: PagePerson[];
  subject?: string;
  /** What has been typed already, `\n` between lines. */
  draft?: string;
  /** Mail only: the quoted mail stands in the body from the start. */
  quote?: 'trimmed' | 'expanded';
  /** Mail only: a stored draft, opened again: text and signature stand in one wrapper. */
  reopened?: boolean;
}

/** LinkedIn's own switches: owned by `linkedin/`, extended there. */
interface LinkedInOptions {
  /**
   * Where the conversation lives (LinkedIn facts §1). Left out: `/messaging/…` in the page, elsewhere in bubbles in the
   * shadow root. `page` elsewhere: bubbles in the page itself. `frame`: in the messaging frame, on every address.
   */
  home?: 'page' | 'shadow' | 'frame';
  /** "Press Enter to Send". */
  enterSends?: boolean;
  /** Bubbles are of the narrow kind. */
  petite?: boolean;
  /** Threads whose bubble is folded at load; `new` for new messages. */
  minimised?: string[];
  /** An editor is made anew when it is first focused. */
  rebuildOnFocus?: boolean;
  /** Milliseconds until the shadow root is attached, and the frame added; negative: not by itself. */
  rootDelayMs?: number;
  frameDelayMs?: number;
  /** Characters a note to an invitation may have: 200, or 300 for paying members, which is what is played when left out. */
  noteLimit?: number;
}

export interface Scenario {
  /** ISO 8601: what the page takes for the present, so that dates read the same on every run. */
  now: string;
  me: PagePerson;
  theme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  /** Language of the site's own words (BCP 47); one the page does not know falls back to English. */
  language: string;
  threads: PageThread[];
  /** The thread shown at load; null: the list. */
  openThread: string | null;
  openAtLoad: Opening[];
  /** All class names are other ones, as after a redesign; null: the known ones. */
  renamed: Renamed | null;

  /** The rest is mail only. A new mail and a reply carry a signature. */
  signature: boolean;
  /** The page undoes by itself, with whole-body snapshots; false: the browser's own stack is left to work. */
  ownUndo: boolean;
  /** Milliseconds from an `input` event to the stored draft. */
  autosaveMs: number;
  /** Further own addresses; any at all brings the From menu. */
  aliases: PagePerson[];
  /** Recipient chips of today, or those until October 2021. */
  chips: 'new' | 'old';
  /** Composes are as slim as in a small window. */
  narrow: boolean;
  /** All messages but the last are folded, their text not in the document. */
  collapseOlder: boolean;
  /** The empty first line of a body. */
  emptyLine: 'br' | 'div';
  /** Milliseconds a compose stands without its body. */
  mountDelayMs: number;
  /** The title bar of pop-ups as it was until, or is since, July 2026. */
  titleBar: 'img' | 'button';
  /** List and thread stand side by side. */
  previewPane: boolean;
  /** Composes are in plain-text mode: signature and quote are bare lines. */
  plainText: boolean;

  linkedin: LinkedInOptions;
}

export const sam: PagePerson = {
  name: 'Sam Rivera',
  address: 'sam.rivera@example.com',
  headline: 'Data engineer, pipelines and people',
};
export const maya: PagePerson = {
  name: 'Maya Lindqvist',
  address: 'maya.lindqvist@northwind.example',
  headline: 'Talent Partner at Northwind',
};
const omar: PagePerson = {
  name: 'Omar Haddad',
  address: 'omar.haddad@brightwater.example',
  headline: 'Recruiting Manager at Brightwater',
};
const ines: PagePerson = {
  name: 'Inês Duarte',
  address: 'ines.duarte@example.org',
  headline: 'Potter and weekend cook',
};

const HOUR = 3_600_000;

/** The slot booked in the default conversation: 14:00 local time, three days on, moved to Monday from a weekend. */
export function bookedSlot(now: Date): Date {
  const slot = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 3, 14, 0);
  const weekend: Record<number, number> = { 6: 2, 0: 1 };
  slot.setDate(slot.getDate() + (weekend[slot.getDay()] ?? 0));
  return slot;
}

/** "Thursday, 3 December 2026 at 14:00". */
export function slotInWords(slot: Date): string {
  const weekday = slot.toLocaleDateString('en-GB', { weekday: 'long' });
  const day = slot.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `${weekday}, ${day} at ${slot.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}

function hiringThread(now: Date): PageThread {
  return {
    id: 'northwind',
    subject: 'Interview invitation: Data Engineer at Northwind',
    messages: [
      {
        from: maya,
        at: hoursBefore(now, 52),
        text: `Hi Sam,\n\nThank you for applying for the Data Engineer role at Northwind. Your work on streaming pipelines caught our eye, and we would like to invite you to a first interview with Jonas Berg, who leads the data team.\n\nWould later this week, early afternoon, suit you?\n\nKind regards,\nMaya\n\nMaya Lindqvist\nTalent Partner, Northwind`,
      },
      {
        from: 'me',
        at: hoursBefore(now, 47),
        text: 'Hi Maya,\n\nThank you for the invitation. Early afternoon suits me well.\n\nBest wishes,\nSam',
      },
      {
        from: maya,
        at: hoursBefore(now, 5),
        text: `Hi Sam,\n\nWonderful. Your interview is booked for ${slotInWords(bookedSlot(now))}, by video. Jonas will take you through the team and how they work, and there will be plenty of room for your questions.\n\nLet me know if anything comes up before then.\n\nKind regards,\nMaya\n\nMaya Lindqvist\nTalent Partner, Northwind`,
      },
    ],
  };
}

function otherThreads(now: Date): PageThread[] {
  return [
    {
      id: 'brightwater',
      subject: 'Product Analyst at Brightwater: next steps',
      messages: [
        {
          from: omar,
          at: hoursBefore(now, 27),
          text: 'Dear Sam,\n\nThank you for your application for the Product Analyst position at Brightwater. The team has read it with interest, and I will come back to you with possible times next week.\n\nBest regards,\nOmar Haddad\nRecruiting Manager, Brightwater',
        },
      ],
    },
    {
      id: 'dinner',
      subject: 'Dinner on Saturday?',
      messages: [
        {
          from: ines,
          at: hoursBefore(now, 30),
          text: 'Hey you,\n\nPasta at ours on Saturday, any time after seven. Bring nothing but yourself.\n\nInês',
        },
      ],
    },
  ];
}

/** The default mailbox: Maya Lindqvist of Northwind has booked Sam Rivera's interview for Data Engineer. */
export function defaultScenario(now: Date, changes: Partial<Scenario> = {}): Scenario {
  return {
    now: now.toISOString(),
    me: sam,
    theme: 'light',
    dir: 'ltr',
    language: 'en',
    threads: [hiringThread(now), ...otherThreads(now)],
    openThread: null,
    openAtLoad: [],
    renamed: null,
    signature: false,
    ownUndo: true,
    autosaveMs: 2000,
    aliases: [],
    chips: 'new',
    narrow: false,
    collapseOlder: false,
    emptyLine: 'br',
    mountDelayMs: 0,
    titleBar: 'button',
    previewPane: false,
    plainText: false,
    linkedin: {},
    ...changes,
  };
}

function hoursBefore(now: Date, hours: number): string {
  return new Date(now.getTime() - hours * HOUR).toISOString();
}
