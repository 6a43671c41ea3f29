/**
 * The few browser calls the boot script makes, bare, because the polyfill would be larger than the script itself.
 * Chromium and Firefox both answer these with promises under Manifest V3.
 */
interface BareApi {
  runtime: { id?: string; sendMessage(message: unknown): Promise<unknown> };
  i18n: { getMessage(key: string): string };
  storage: {
    sync: { get(key: string): Promise<Record<string, unknown>> };
    onChanged: {
      addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
      removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
    };
  };
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const scope = globalThis as { browser?: BareApi; chrome?: BareApi };

export const api = (scope.browser ?? scope.chrome) as BareApi;

/** False once the extension was updated, disabled or removed: this script is then an orphan. */
export function alive(): boolean {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
}

/** A message in the form that `platform/messages.ts` listens for. */
export async function ask(type: 'panel.load'): Promise<unknown> {
  const answer = (await api.runtime.sendMessage({ id: 0, type, timestamp: Date.now() })) as
    | { res?: unknown }
    | undefined;
  return answer?.res;
}

/** The closed shadow root of an element of ours, also one that a former copy of this script made; null for others. */
export function closedRoot(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element)
    return (element as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  return api.dom?.openOrClosedShadowRoot(element) ?? null;
}
