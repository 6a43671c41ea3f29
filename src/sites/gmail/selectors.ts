/**
 * Every name of Gmail's that we rely on, in one place. Roles, attributes and structure come before class names;
 * where there are several ways, they stand in the order in which they are tried.
 */

// ── The compose ─────────────────────────────────────────────────────────────────────────────────────────────────

/** The text of a mail. In every compose since 2016; chat boxes lack `g_editable` (Gmail facts §0, §2). */
export const BODY = '[g_editable="true"][role="textbox"][contenteditable="true"]';

/** Second way to the text, should `g_editable` go: only believed beside a compose's hidden state (Gmail facts §2). */
export const BODY_UNMARKED = '[role="textbox"][contenteditable="true"][aria-multiline="true"]';

/**
 * What surrounds one compose, nearest match of the first that matches (Gmail facts §0, §1):
 * `.M9` in pop-ups and inline replies (2020, and in use 2026); `data-compose-id` since 2025;
 * the pop-up's dialog (inline replies have none); the region of 2020.
 */
export const ROOTS = ['.M9', '[data-compose-id]', '[role="dialog"]', '.aoI[role="region"]'] as const;

/**
 * Hidden state of each compose, 2014 to 2026; what holds any of it and one body is the compose (Gmail facts §1, hidden
 * state; §2, subject).
 */
export const STATE = 'input[name="composeid"], input[name="draft"], input[name="subjectbox"]';

// ── The Send row ────────────────────────────────────────────────────────────────────────────────────────────────

/** The cell of Send, 2020 to 2026; a second one holds "Send & archive" (Gmail facts §3). */
export const SEND_CELL = 'tr.btC > td.Up';

/** Second way: the first button of the row's group is Send; its arrow has a menu (Gmail facts §3). */
export const SEND_BUTTON = '[role="group"] td [role="button"]:not([aria-haspopup="true"])';

/** The strip around the Send row, when the row itself is not a table any more (Gmail facts §3). */
export const STRIP = '.aDh';

/** Something to press: the strip is built once it holds one. */
export const ANY_BUTTON = '[role="button"], button';

// ── Subject, recipients, account ────────────────────────────────────────────────────────────────────────────────

/** What the person sees as subject; present but not visible in replies (Gmail facts §2). */
export const SUBJECT_BOX = 'input[name="subjectbox"]';
/** Its hidden twin (Gmail facts §2). */
export const SUBJECT_HIDDEN = 'input[name="subject"]';
/** The message replied to or forwarded; empty in a new mail (Gmail facts §1, hidden state). */
export const REPLIED_MESSAGE = 'input[name="rm"]';
/** The thread; `#thread-f:…` is a real one, `#thread-a:…` a draft of a new mail (Gmail facts §1, hidden state). */
export const REPLIED_THREAD = 'input[name="rt"]';
/** Only in replies that were popped out (Gmail facts §1). */
export const POPPED_OUT_REPLY = '.HQ';
/** The address one sends from; empty when there is no alias (Gmail facts §2). */
export const FROM = 'input[name="from"]';
/** Addresses one can send from, only with aliases; text `Name <address>` (Gmail facts §2). */
export const ALIAS = '[role="menuitem"][value*="@"]';
/** The alias chosen, as shown; only with aliases (Gmail facts §2). */
export const ALIAS_SHOWN = '.az2';
/** The account's address, 2026 (Gmail facts §2). */
export const ACCOUNT = 'meta[name="og-profile-acct"]';

/** Chips since 2021-10 (Gmail facts §2, recipients). */
export const chips = (field: 'to' | 'cc'): string => `[name="${field}"] [role="option"][data-hovercard-id]`;
/** Chips before 2021-10, and what is typed but not a chip yet, in both (Gmail facts §2, recipients). */
export const typed = (field: 'to' | 'cc'): string =>
  `input[name="${field}"], textarea[name="${field}"], [name="${field}"] input[role="combobox"]`;
/** Second way to chips, without Gmail's own names: options of a list, the first list of a compose being To. */
export const OPTION = '[role="option"]';
export const OPTIONS = '[role="listbox"]';
/** Second way to addresses: in the closed row, and in chips of before 2021. Not those one can send from. */
export const ADDRESSED = '[email]';
export const MENU = '[role="menu"]';
/** Second way to the subject: the field of one line between recipients and text. */
export const LINE_FIELD =
  'input:is([type="text"], :not([type])):not([role]):not([name="to"]):not([name="cc"]):not([name="bcc"])';
/** The row of a reply whose recipients are not opened (Gmail facts §2, recipients); other chips before 2021-10. */
export const COLLAPSED_RECIPIENTS = '.az9 [email], .aoD [email], .vN[email]';

// ── The thread ──────────────────────────────────────────────────────────────────────────────────────────────────

/** One message, expanded or not, 2016 to 2025 (Gmail facts §4). */
export const ITEM = '[role="listitem"]';
/** The messages of one thread (Gmail facts §4). */
export const LIST = '[role="list"]';
/** Second way to one message: expanded ones carry their id, collapsed ones need not (Gmail facts §4). */
export const MESSAGE = '[data-message-id]';
/** The id older code compares with (Gmail facts §4). */
export const MESSAGE_ANY_ID = '[data-message-id], [data-legacy-message-id]';
/** The thread's subject (Gmail facts §4). */
export const THREAD_SUBJECT = ['h2.hP', 'h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', 'h2'] as const;
/** Who wrote it: name and address are attributes (Gmail facts §4). */
export const SENDER = ['.gD[email]', 'h3 [email]', '[email][name]:not(.g2)'] as const;
/** Its date in words, in the language of the interface (Gmail facts §4). */
export const DATE = ['.g3[title]', 'span[title]'] as const;
/** Its text (Gmail facts §4); second way: what follows the head, the last of which is an address or the date. */
export const TEXT = '.a3s';
export const HEAD = '[email], span[title]';

// ── Inside a text ───────────────────────────────────────────────────────────────────────────────────────────────

/** Signature with what announces it, 2015 to 2026 (Gmail facts §4). */
const SIGNATURE = '.gmail_signature_prefix, .gmail_signature, [data-smartmail="gmail_signature"]';
/** Quoted earlier mail; `_container` since 2024, `_extra` in old ones (Gmail facts §4). */
const QUOTE = '.gmail_quote, .gmail_quote_container, .gmail_extra, .gmail_attr';
/** What is never the person's own text. */
export const PROTECTED = `${SIGNATURE}, ${QUOTE}`;

/**
 * Left out of a message that was received: Gmail's quotes, the "…" in front of them (Gmail facts §4), and the quotes
 * of Yahoo, Apple Mail and Thunderbird, which keep their own marks.
 */
export const NOT_SAID =
  '.gmail_quote, .yj6qo, .ajR, [role="button"], .yahoo_quoted, blockquote[type="cite"], .moz-cite-prefix';
