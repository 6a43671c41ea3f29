/** A browser of the size these tests need: three storage areas that can refuse, texts, commands, tabs. */
type Listener = (changes: Record<string, unknown>, area: string) => unknown;

class Area {
  items: Record<string, unknown> = {};
  /** Set to make every call, or every write, fail with this message. */
  refuses: { all?: string; set?: string; clear?: string } = {};
  /** Bytes that one item may have. */
  itemQuota = Number.POSITIVE_INFINITY;

  constructor(
    private readonly name: string,
    private readonly changed: Listener,
  ) {}

  async get(key: string | null): Promise<Record<string, unknown>> {
    this.check(this.refuses.all);
    if (key === null) return structuredClone(this.items);
    return Object.hasOwn(this.items, key) ? { [key]: structuredClone(this.items[key]) } : {};
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.check(this.refuses.all ?? this.refuses.set);
    for (const [key, value] of Object.entries(items)) {
      if (key.length + JSON.stringify(value).length > this.itemQuota) this.check('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    Object.assign(this.items, structuredClone(items));
    this.changed(Object.fromEntries(Object.keys(items).map((key) => [key, {}])), this.name);
  }

  async remove(key: string): Promise<void> {
    this.check(this.refuses.all);
    if (!Object.hasOwn(this.items, key)) return;
    delete this.items[key];
    this.changed({ [key]: {} }, this.name);
  }

  async clear(): Promise<void> {
    this.check(this.refuses.all ?? this.refuses.clear);
    const keys = Object.keys(this.items);
    this.items = {};
    this.changed(Object.fromEntries(keys.map((key) => [key, {}])), this.name);
  }

  private check(message: string | undefined): void {
    if (message) throw new Error(message);
  }
}

export function fakeBrowser() {
  const listeners = new Set<Listener>();
  const changed: Listener = (changes, area) => {
    for (const listener of listeners) void listener(changes, area);
  };
  const opened: string[] = [];
  return {
    listeners,
    opened,
    storage: {
      sync: new Area('sync', changed),
      local: new Area('local', changed),
      session: new Area('session', changed),
      onChanged: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
    i18n: {
      texts: {} as Record<string, string>,
      getMessage(key: string, subs: string[] = []): string {
        return (this.texts[key] ?? '').replace(/\$(\d)/g, (_, place) => subs[Number(place) - 1] ?? '');
      },
    },
    runtime: {
      origin: 'chrome-extension://abc/',
      getURL(path: string) {
        return this.origin + path;
      },
      getManifest: () => ({ version: '1.2.3' }),
    },
    commands: {
      all: [] as { name?: string; shortcut?: string }[],
      async getAll() {
        return this.all;
      },
      openShortcutSettings: (async () => void opened.push('firefox')) as (() => Promise<void>) | undefined,
    },
    tabs: {
      create: async ({ url }: { url: string }): Promise<unknown> => opened.push(url),
    },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
