/**
 * A page whose class names are all other ones than we know, as after a redesign. The page itself notices nothing: its own
 * scripts keep using the old names and see them everywhere, while the document, its style sheets and therefore every
 * extension have the new ones only.
 */

export interface Renamed {
  seed: number;
  /** `data-*` attributes and ids are not in the document at all. */
  bare: boolean;
}

/** Six letters for each name, the same ones for the same seed. */
export function newName(name: string, seed: number): string {
  let hash = (seed ^ 0x9e3779b9) >>> 0;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  let word = '';
  for (let left = 6; left > 0; left--) {
    hash = (Math.imul(hash, 0x19660d) + 0x3c6ef35f) >>> 0;
    word += String.fromCharCode(97 + ((hash >>> 16) % 26));
  }
  return word;
}

/** The same style sheet, or selector, for the new names. Numbers such as `.5em` are no class. */
export function renamedStyle(css: string, renamed: Renamed | null): string {
  return renamed ? css.replace(/\.(-?[A-Za-z_][\w-]*)/g, (_, name: string) => `.${newName(name, renamed.seed)}`) : css;
}
