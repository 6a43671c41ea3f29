import { currentLink } from './link.ts';

export type Dress = (root: ShadowRoot, css: string) => void;

/** Gives a closed root of ours its style: by an element, as Firefox keeps sheets made by hand from content scripts. */
export const dress: Dress = (root, css) => {
  const { practice } = currentLink() ?? {};
  if (practice) return practice.dress(root, css);
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
};
