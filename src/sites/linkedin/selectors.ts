/**
 * Every name of LinkedIn's that we rely on, in one place. Roles, attributes and structure come before class names;
 * where there are several ways, they stand in the order in which they are tried.
 *
 * Only the first part is needed to find an editor and to place the button; the rest comes with the panel.
 */

// ── Where messages live ─────────────────────────────────────────────────────────────────────────────────────────

/** Host of the open shadow root with the bubbles, on pages of the new kind since 2025; always there, may be empty (LinkedIn facts §1). */
export const OUTLET = '#interop-outlet, [data-testid="interop-shadowdom"]';

/** The frame that stands behind the host on those pages; it shows that a host may come (LinkedIn facts §1). */
export const PRELOAD_FRAME = 'iframe[src^="/preload"]';

/** A message form by its own name: id since 2026-10 at the latest, class since 2023 (LinkedIn facts §2a). */
export const FORM_NAMED = 'form[id^="msg-form-"], form.msg-form';

/**
 * Second way to a message form: any form inside one conversation. Bubbles since 2023, two data attributes since 2026;
 * the rest are panes of the message page (LinkedIn facts §2a, §2b, §2c).
 */
export const CONVERSATION =
  '[data-view-name="message-overlay-conversation-bubble-item"], [data-msg-overlay-conversation-bubble-open], ' +
  '.msg-overlay-conversation-bubble, .msg-convo-wrapper, .msg-thread, .msg-inmail-compose';

// ── The form ────────────────────────────────────────────────────────────────────────────────────────────────────

/** What takes the text, 2023 to 2026; its label is localised and no help (LinkedIn facts §2g). */
export const EDITOR = '[role="textbox"][contenteditable="true"], .msg-form__contenteditable[contenteditable="true"]';

/** Comments (TipTap), posts and Recruiter (Quill) are text boxes too (LinkedIn facts §2e, §2g). */
export const OTHER_EDITOR = '.ql-editor, .ProseMirror, .tiptap';

/** A list of messages, or the field in which a new one is addressed: a dialog with either is a conversation. */
export const TALK = 'li p, input[role="combobox"]';

/** Where buttons of a form stand. */
export const FOOTER = 'footer';

/** Note to an invitation, Sales Navigator: plain fields (LinkedIn facts §2d, §2f). */
export const FIELD = 'textarea';
/** What a note is written in; its own heading is named by the dialog's label (LinkedIn facts §2f). */
export const DIALOG = '[role="dialog"]';
/** A note by its names, 2026 (LinkedIn facts §2f). */
export const NOTE = 'textarea#custom-message, .send-invite textarea, [aria-labelledby="send-invite-modal"] textarea';
/** Sales Navigator's field by its names; class ends are hashed (LinkedIn facts §2d). */
export const SALES_FIELD =
  'textarea[name="message"], textarea[id*="compose-form-text"], textarea[class*="_message-field"]';
/** Recruiter's editor by its names, 2026, and by role (LinkedIn facts §2e). */
export const TALENT_EDITOR =
  '.messaging-composer .ql-editor, [data-view-name="messaging-composer"] .ql-editor, [data-test-compose-body] .ql-editor';
export const RICH = '[contenteditable="true"]';

/** The row of image, file, GIF, emoji, 2023 to 2026 (LinkedIn facts §2h). */
export const LEFT_ACTIONS = '.msg-form__left-actions';

/** The form's only submit, its one stable hook (LinkedIn facts §2l). Looked at, never pressed. */
export const SEND = 'button[type="submit"]';

/** The narrow bubble, 2023 to 2026 (LinkedIn facts §2b). */
export const PETITE = '[class*="conversation-bubble--petite"]';

// ── Around the form ─────────────────────────────────────────────────────────────────────────────────────────────

/** A bubble as a whole, its header with it; `[role=dialog]` stands in where names are new (LinkedIn facts §2b). */
export const BUBBLE =
  '[data-view-name="message-overlay-conversation-bubble-item"], [data-msg-overlay-conversation-bubble-open], ' +
  '.msg-overlay-conversation-bubble, [role="dialog"]';

/** The page without its navigation and search. */
export const MAIN = 'main, [role="main"]';

/** The list of conversations, on the page and as a bubble of its own: never part of one (LinkedIn facts §2a, §2b). */
export const CONVERSATION_LIST =
  '.msg-conversations-container__conversations-list, .msg-conversation-listitem, .msg-overlay-list-bubble, ' +
  '.conversation-list-item, [data-x-conversation-list-item]';

/** Name of the other side, in the order of trust: header of the page, of a bubble, any heading that leads to a profile (LinkedIn facts §2i). */
export const NAMED_TITLE = [
  '.msg-entity-lockup__entity-title',
  'h2 a[href*="/in/"]',
  '.msg-overlay-bubble-header__title',
  '.msg-thread__link-to-profile',
  '.artdeco-entity-lockup__title a[href*="/sales/lead/"]',
] as const;
/** Second way: a heading that leads to somebody's page; or any heading, if a message is by the one it names. */
export const BUILT_TITLE = ['h2 a[href], a[href] h2, a[href*="/sales/lead/"]'] as const;
export const ANY_TITLE = ['header h2', 'h2'] as const;
/** Headings that begin a conversation; those of messages are smaller. */
export const HEADING = 'h1, h2';
/** Whose page this is, and so whom an invitation is for, if its dialog names the same (LinkedIn facts §2f). */
export const PAGE_HEADING = 'main h1, h1';

/** The card on top of a thread: name, and what stands under it (LinkedIn facts §2i, §2m). */
export const CARD_NAME = '.artdeco-entity-lockup__title > *:first-child';
export const HEADLINE = [
  '.artdeco-entity-lockup__subtitle [title]',
  '.artdeco-entity-lockup__subtitle',
  '.msg-entity-lockup__entity-info',
  'div[title], span[title]',
] as const;

/** A new message is addressed in a field beside the form: then the header names nobody (LinkedIn facts §2c). */
export const RECIPIENT_FIELD = 'input[role="combobox"]';
/** The people chosen there; the label of the button that removes one is localised (LinkedIn facts §2c, §2i). */
export const RECIPIENT = ['.artdeco-pill', '[aria-label^="Remove "]'] as const;
/** Second way: buttons that stand before the field. */
export const CHIP = 'button';

/** Subject of a new InMail; the class is the field in some pages, around it in others (LinkedIn facts §2c). */
export const SUBJECT_FIELD =
  'input[name="subject"], input.msg-form__subject, .msg-form__subject input, input[id*="compose-form-subject"], ' +
  'input[class*="_subject-field"], input[data-test-compose-subject-input]';
/** Second way: a field of one line, above the text, in which nobody is looked for (LinkedIn facts §2c to §2e). */
export const LINE_FIELD = 'input:not([type]):not([role]), input[type="text"]:not([role])';

// ── Messages ────────────────────────────────────────────────────────────────────────────────────────────────────

/** One message, 2023 to 2026; an attribute may sit on a wrapper (LinkedIn facts §2k). */
export const MESSAGE = '[data-view-name="message-list-item"], [data-event-urn], .msg-s-event-listitem';
/** Second way to messages: rows with a paragraph. */
export const MESSAGE_ROW = 'li';
/** Known as a message by class: only then does the next one tell anything by its absence (LinkedIn facts §2k). */
export const MESSAGE_CLASSED = '.msg-s-event-listitem';
/** Written by the other side (LinkedIn facts §2k). */
export const THEIRS = '.msg-s-event-listitem--other';
/** The row of a message: a day's heading is in it, beside the message (LinkedIn facts §2k). */
export const ROW = 'li';
/** Its words; several lines are one paragraph with `<br>` (LinkedIn facts §2k). */
export const MESSAGE_BODY = ['.msg-s-event-listitem__body', 'p'] as const;
/** Who wrote, on the first message of a group only (LinkedIn facts §2i, §2k). */
export const SENDER = '.msg-s-message-group__name, [data-anonymize="person-name"]';
/** Second way to the writer: the group's link to a profile (LinkedIn facts §2i). */
export const SENDER_LINK = 'a[href*="/in/"]';
/** Subject of an InMail in its thread (LinkedIn facts §2m). */
export const INMAIL_SUBJECT = '.msg-s-event-listitem__subject';
/** Second way: a heading inside a message. */
export const MESSAGE_HEADING = 'h3';
/** A date that is more than words; the visible ones are localised and lack the year (LinkedIn facts §2k). */
export const DATE = 'time[datetime]';

// ── Oneself ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Photo in the navigation bar of pages of the old kind, its `alt` is one's name (LinkedIn facts §2j). */
export const OWN_PHOTO = 'img.global-nav__me-photo';
/** Sales Navigator's menu of the account (LinkedIn facts §2d). */
export const OWN_MENU = '[data-control-name="view_user_menu_from_app_header"]';
/** The same on the LIST bubble; in a conversation's bubble this class is the other side's (LinkedIn facts §2j). */
export const OWN_PHOTO_IN_LIST = '.msg-overlay-list-bubble .presence-entity__image';
/** Frame in which the message application runs on pages of the new kind (LinkedIn facts §1). */
export const INTEROP_FRAME = `iframe[data-testid="interop-iframe"], ${PRELOAD_FRAME}`;
/** State left in the document as JSON, among it who is logged in (LinkedIn facts §2j). */
export const STATE = 'code';
export const STATE_OF_ME = 'com.linkedin.voyager.common.Me';

// ── Inside a text ───────────────────────────────────────────────────────────────────────────────────────────────

/** Said to screen readers only: presence, "X sent the following messages" (LinkedIn facts §2k, §2m). */
export const UNSEEN = '.visually-hidden, .a11y-text';
