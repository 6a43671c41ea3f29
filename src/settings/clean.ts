/**
 * Makes typed or foreign text safe to show on one line: no line breaks, no control or direction characters
 * (they could turn the words around them), no halves of characters, no space at the ends, at most `cap` characters.
 * Joiners stay, as Persian names and emoji need them.
 */
export function clean(text: string, cap: number): string {
  const start = text.slice(0, cap * 8);
  const line = start
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .trim();
  return [...line].slice(0, cap).join('').trim();
}

/** A closing line without the comma at its end: the message sets its own. */
export function cleanSignOff(text: string, cap: number): string {
  return clean(text, cap)
    .replace(/[\s,，、;:]+$/u, '')
    .trim();
}
