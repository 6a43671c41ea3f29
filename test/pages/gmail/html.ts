/** The one place of the page that turns strings into markup, through the one policy its header allows (Gmail facts §5). */
import { claim } from './dom.ts';

interface Policy {
  createHTML(html: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

function trusted(html: string): string {
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy('gmailonly', { createHTML: (text) => text });
  return policy?.createHTML(html) ?? html;
}

/** Replaces all children of `element`. */
export function setHtml(element: HTMLElement, html: string): void {
  element.innerHTML = trusted(html);
  for (const child of element.childNodes) claim(child);
}
