/**
 * Every name of Outlook on the web that we rely on. From public code of extensions that read its compose, and one note of
 * a look at the live page in October 2026 (docs/decisions/010-outlook.md). No identifier depends on the language.
 */

/** For people and for companies; the third since 2025. */
export const HOSTS = /^outlook\.(live\.com|office\.com|office365\.com|cloud\.microsoft)$/;

/** The text of a mail; the fields for recipients are editable too, but have one line (2023 to 2026). */
export const BODY = '[role="textbox"][contenteditable="true"][aria-multiline="true"]';
/** Second way: what the editor stands in (2026). */
export const BODY_IN_PARENT = '[id^="editorParent_"] [contenteditable="true"]';

/** `MSG_<id of the draft>_TO`, `_CC` and `_SUBJECT`; not shown while a reply's head is folded (2026). */
export const field = (name: 'TO' | 'CC'): string => `[role="group"][id$="_${name}"]`;
export const SUBJECT = 'input[id^="MSG_"][id$="_SUBJECT"]';
/** Second way: the only field of that length in a compose (2020 to 2026). */
export const SUBJECT_BY_LENGTH = 'input[maxlength="255"]';

/** One recipient (2023 to 2026). Its label or its text holds the address. */
export const CHIP = '[class*="_EType_RECIPIENT_ENTITY"]';
/** Second way, in older ones too: what opens the card of a person (2020 to 2026). */
export const CARD = '[data-lpc-hover-target-id]';
/** The words on a chip, without its button. */
export const CHIP_TEXT = '[class*="textContainer"]';

/** The head of the mail answered, or what holds it (2019 to 2026). */
export const ANSWERED = '#divRplyFwdMsg, #mail-editor-reference-message-container';
/** And before it: the signature, and the end of what is written (2019 to 2026). */
export const PROTECTED = `#Signature, #appendonsend, ${ANSWERED}`;
