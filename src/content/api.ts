/**
 * The browser calls the content scripts make, bare: the polyfill would be larger than the boot script itself, and
 * Chromium and Firefox both answer these with promises (docs/decisions/005-size-of-the-panel.md).
 */
import type { Messages } from '../platform/messages.ts';
import { currentLink } from './link.ts';

interface BareApi {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    /** Its texts are in the browser's language already. */
    getManifest(): { version: string; action: { default_title: string } };
  };
  i18n: {
    getMessage(key: string, subs?: string[]): string;
    detectLanguage(
      text: string,
    ): Promise<{ isReliable: boolean; languages: { language: string; percentage: number }[] }>;
  };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
    sync: { get(key: string): Promise<Record<string, unknown>> };
    onChanged: {
      addListener(listener: (changes: Record<string, unknown>) => void): void;
      removeListener(listener: (changes: Record<string, unknown>) => void): void;
    };
  };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const scope = globalThis as unknown as { browser?: BareApi; chrome?: BareApi };

export const api = (scope.browser ?? scope.chrome) as BareApi;

/** False once the extension was updated, disabled or removed: this script is then an orphan. */
export function alive(): boolean {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
}

/** As in our manifest; a dash once the extension is gone. */
export function version(): string {
  try {
    return api.runtime.getManifest().version;
  } catch {
    return '–';
  }
}

export type Data<Type extends keyof Messages> = Parameters<Messages[Type]>[0];

export type Ask = <Type extends keyof Messages>(type: Type, data?: Data<Type>) => Promise<ReturnType<Messages[Type]>>;

/** Asks the background, or whoever answers for it on this page. Rejects when nobody does. */
export const ask: Ask = (type, data) => (currentLink()?.practice?.ask ?? send)(type, data);

/** Sends a message in the form that `platform/messages.ts` listens for. Rejects when nobody answers. */
export async function send<Type extends keyof Messages>(
  type: Type,
  data?: Data<Type>,
): Promise<ReturnType<Messages[Type]>> {
  const answer = await api.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  const { res, err } = (answer ?? {}) as { res?: ReturnType<Messages[Type]>; err?: { message?: string } };
  if (!answer || err) throw new Error(err?.message ?? `No answer to ${type}`);
  return res as ReturnType<Messages[Type]>;
}

/** The closed shadow root of an element of ours, also one that a former copy of this script made; null for others. */
export function closedRoot(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element)
    return (element as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  return api.dom?.openOrClosedShadowRoot(element) ?? null;
}
