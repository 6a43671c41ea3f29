/** What a person can send us when something does not work: read by them first, and without a word of their page. */
import type { Doubt } from '../sites/doubt.ts';
import { outline } from '../sites/outline.ts';
import type { Editor } from '../sites/site.ts';

export interface ReportedPlace {
  site: string;
  /** Undefined: nothing to write in was found; then whatever can be typed into is described. */
  editor: Editor | undefined;
  hasButton: boolean;
  doubts: readonly Doubt[];
  unreadable: boolean;
  trouble: string | undefined;
  /** Names of the site's that may be told. */
  known: ReadonlySet<string>;
}

/** Parts of an address that are the site's own; the rest may be somebody's name. */
const OWN_PARTS = new Set(
  'mail u b d popout messaging thread compose preload custom-invite feed in sales inbox lead talent hire'.split(' '),
);

/** `/mail/u/0/`, `/in/…/`. */
export function censoredPath(path: string): string {
  const parts = path.split('/').map((part) => (part === '' || /^\d$/.test(part) || OWN_PARTS.has(part) ? part : '…'));
  return parts.join('/');
}

/** "Chrome 156 on Linux". */
export function browserIn(userAgent: string): string {
  const [, name = 'Another browser', version = ''] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent) ?? [];
  const [system = 'another system'] = /Windows|Mac OS X|Android|CrOS|Linux/.exec(userAgent) ?? [];
  const isEdge = /Edg\/(\d+)/.exec(userAgent);
  return `${isEdge ? `Edge ${isEdge[1]}` : `${name} ${version}`.trim()} on ${system}`;
}

/** Something that looks as if one could write a message in it, where we found nothing. */
function candidate(document: Document): Editor | undefined {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const fields = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')]);
  const body = fields.find((field) => field.checkVisibility?.() ?? true);
  const root = body?.closest<HTMLElement>('form, [role="dialog"], main, [role="main"]') ?? body?.parentElement;
  return body && root ? { body, root } : undefined;
}

export function reportOf(document: Document, version: string, place: ReportedPlace): string {
  const { site, doubts, unreadable, trouble, known } = place;
  const view = document.defaultView;
  const shown = place.editor ?? candidate(document);
  const html = document.documentElement;
  const lines = [
    `Withdraw Gracefully ${version}`,
    browserIn(view?.navigator.userAgent ?? ''),
    `Site: ${site}, ${censoredPath(view?.location.pathname ?? '')}${view === view?.top ? '' : ', in a frame'}`,
    `Page language: ${/^[a-z]{2,3}(-\w{2,4})?$/i.test(html.lang) ? html.lang : 'not said'}, ${html.dir || 'ltr'}`,
    `Editor: ${place.editor ? 'found' : 'not found'}; button: ${place.hasButton ? 'placed' : 'not placed'}`,
    ...(unreadable ? ['The conversation could not be read.'] : []),
    ...(trouble ? [`Trouble: ${trouble}`] : []),
    ...doubts.map(({ about, because }) => `Doubt about ${about}: ${because}`),
    '',
    shown ? outline(shown, known) : 'There is nothing to write in.',
  ];
  return lines.join('\n');
}
