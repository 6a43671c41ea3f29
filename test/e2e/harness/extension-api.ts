/** What a page of the extension may call, as far as tests do, under the name each browser has for it. Types only. */
interface StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

export interface ExtensionApi {
  action: { getBadgeText(details: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
  /** Only where it is allowed. */
  notifications?: { getAll(): Promise<object> };
  runtime: { sendMessage(message: unknown): Promise<{ res: boolean }> };
  storage: Record<'sync' | 'local' | 'session', StorageArea>;
}

declare global {
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi | undefined;
}
