/** Foreign text, safe to show: nothing in it can hide, or turn the words around it. Joiners stay. */

const hidden = /[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** On one line, without space at its ends. */
export function line(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(hidden, '')
    .normalize('NFC')
    .trim();
}

/** With its line breaks and tabs. */
export function paragraphs(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(hidden, '')
    .normalize('NFC')
    .trim();
}
