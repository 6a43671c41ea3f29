/**
 * Settings in the browser's storage: in `sync`, so that they follow the person, and in `local` where `sync` refuses.
 * The boot script reads the key `settings` of `sync` with the bare API: its name and shape are fixed.
 */
import { type Parsed, parse, type Settings, serialise } from '../settings/index.ts';
import { browser } from './browser.ts';

const KEY = 'settings';
/**
 * Beside a copy in `local`: a list of what `sync` held when it refused that copy (null: nothing); an empty list: it could
 * not be read. Once `sync` holds something else, that is the later one, whichever device it comes from.
 */
const REFUSED = 'settings-refused';
/** Where settings that could not be read wait until the person has fetched or erased them. */
const ASIDE = 'settings-aside';
/** More than this is not worth keeping: the oldest goes. */
const MOST_ASIDES = 3;

type Area = 'sync' | 'local';

export interface Loaded {
  settings: Settings;
  /**
   * `damaged`: what was stored could not be read (all of it) and was set aside, until {@link dismissNotice};
   * `newer`: written by a later version; `unavailable`: storage does not answer, the defaults are in use.
   */
  notice?: 'damaged' | 'newer' | 'unavailable';
}

/** `damaged`: unreadable settings stand there and could not be set aside, so they were not overwritten. */
export type Saved = { ok: true } | { ok: false; reason: 'full' | 'denied' | 'damaged'; retry: boolean };

/** What was set aside: the data as found. */
interface Aside {
  data: unknown[];
  /** The person has seen the notice. */
  seen: boolean;
}

/**
 * The person's settings. Never rejects: whatever is wrong, there are settings to work with. Damaged data is moved
 * aside, then replaced by what could be read of it. A copy in `local` is moved to `sync` when that takes it again.
 *
 * @param languages The message languages there are: another one is read as `thread`.
 */
export async function loadSettings(languages?: readonly string[]): Promise<Loaded> {
  const found = await find().then(settle);
  if (!found) return { settings: parse(undefined).settings, notice: 'unavailable' };
  const { settings, problem, aside } = parse(found.stored, languages);
  if (problem === 'damaged' && (await setAside(aside))) await write(found.area, { [KEY]: serialise(settings) });
  if (problem) return { settings, notice: problem };
  const kept = await readAside();
  return kept && !kept.seen ? { settings, notice: 'damaged' } : { settings };
}

/** Keeps the settings. Data there that cannot be read, or is newer than this version, is set aside first. */
export async function saveSettings(settings: Settings): Promise<Saved> {
  const found = await find();
  const { problem, aside }: Partial<Parsed> = found ? parse(found.stored) : {};
  if (problem && !(await setAside(aside))) return { ok: false, reason: 'damaged', retry: true };
  const item = { [KEY]: serialise(settings) };
  if ((await write('sync', item)).ok) {
    await removeLocal();
    return { ok: true };
  }
  const sync = await read('sync', KEY);
  return write('local', { ...item, [REFUSED]: sync.ok ? [sync.value ?? null] : [] });
}

/** Calls back with the settings after each change made in any page or on another device, until `signal` aborts. */
export function onSettings(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
  languages?: readonly string[],
): void {
  let newest = 0;
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (!Object.hasOwn(changes, KEY) || (area !== 'sync' && area !== 'local')) return;
    newest += 1;
    const mine = newest;
    const { settings } = await loadSettings(languages);
    if (!signal.aborted && mine === newest) callback(settings);
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listener);
  // In a page that outlived its extension the event is gone, and there is nothing left to remove.
  const stop = () => attempt(async () => browser.storage.onChanged.removeListener(listener));
  signal.addEventListener('abort', stop, { once: true });
}

/** The text of a file with everything that was set aside; null: there is nothing. */
export async function asideText(): Promise<string | null> {
  const kept = await readAside();
  return kept ? `${JSON.stringify(kept.data, null, 2)}\n` : null;
}

/** The notice has been read: later loads do not repeat it. The data stays. */
export async function dismissNotice(): Promise<void> {
  const kept = await readAside();
  if (kept && !kept.seen) await writeAside({ ...kept, seen: true });
}

export type Erased = { ok: true; undo(): Promise<Saved> } | Extract<Saved, { ok: false }>;

/**
 * Removes everything this extension keeps in storage, what was set aside included. `undo` puts it all back, as long as
 * the page that erased it is open.
 */
export async function eraseEverything(): Promise<Erased> {
  const erased: [Area, Record<string, unknown>][] = [];
  const undo = async () => {
    const outcomes = await Promise.all(erased.map(([name, items]) => write(name, items)));
    return outcomes.find((outcome) => !outcome.ok) ?? { ok: true as const };
  };
  for (const name of ['sync', 'local'] as const) {
    if (!area(name)) continue;
    const outcome = await attempt(async () => {
      erased.push([name, await area(name).get(null)]);
      await area(name).clear();
    });
    if (!outcome.ok) {
      await undo();
      return outcome;
    }
  }
  await attempt(() => browser.storage.session.clear());
  return { ok: true, undo };
}

interface Found {
  area: Area;
  stored: unknown;
  /** There is a copy in `local`. */
  copied: boolean;
}

/**
 * A copy in `local` is there because `sync` refused to take it, so it is the later one as long as `sync` holds what it
 * held then. Null: neither area answers.
 */
async function find(): Promise<Found | null> {
  const [local, sync, refused] = await Promise.all([read('local', KEY), read('sync', KEY), read('local', REFUSED)]);
  const copied = local.ok && local.value !== undefined;
  const [before] = Array.isArray(refused.value) ? refused.value : [];
  const isOvertaken = sync.ok && before !== undefined && !isSame(before, sync.value ?? null);
  if (copied && !isOvertaken) return { area: 'local', stored: local.value, copied };
  if (sync.ok) return { area: 'sync', stored: sync.value, copied };
  return local.ok ? { area: 'local', stored: undefined, copied } : null;
}

/** Ends the life of a copy in `local`: `sync` takes it, or has a later one. */
async function settle(found: Found | null): Promise<Found | null> {
  if (!found?.copied) return found;
  if (found.area === 'local' && !(await write('sync', { [KEY]: found.stored })).ok) return found;
  await removeLocal();
  return { area: 'sync', stored: found.stored, copied: false };
}

/** The copy first: without its mark it would count as later than anything. */
async function removeLocal(): Promise<void> {
  await remove('local', KEY);
  await remove('local', REFUSED);
}

async function setAside(data: unknown): Promise<boolean> {
  const kept = await readAside();
  const known = kept?.data ?? [];
  if (known.some((other) => isSame(other, data))) return true;
  return writeAside({ data: [...known, data].slice(-MOST_ASIDES), seen: false });
}

async function writeAside(aside: Aside): Promise<boolean> {
  if ((await write('sync', { [ASIDE]: aside })).ok) {
    await remove('local', ASIDE);
    return true;
  }
  return (await write('local', { [ASIDE]: aside })).ok;
}

async function readAside(): Promise<Aside | null> {
  for (const where of ['local', 'sync'] as const) {
    const { value } = await read(where, ASIDE);
    if (isAside(value)) return value;
  }
  return null;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function isAside(value: unknown): value is Aside {
  return typeof value === 'object' && value !== null && Array.isArray((value as Partial<Aside>).data);
}

/** Undefined where the browser has no such area, whatever the types say: used inside {@link attempt} and {@link read}. */
function area(name: Area) {
  return browser.storage[name];
}

async function read(name: Area, key: string): Promise<{ ok: boolean; value?: unknown }> {
  try {
    return { ok: true, value: (await area(name).get(key))[key] };
  } catch {
    return { ok: false };
  }
}

function write(name: Area, items: Record<string, unknown>): Promise<Saved> {
  return attempt(() => area(name).set(items));
}

function remove(name: Area, key: string): Promise<Saved> {
  return attempt(() => area(name).remove(key));
}

/** What the action came to, as a value. */
export async function attempt(action: () => Promise<void>): Promise<Saved> {
  try {
    await action();
    return { ok: true };
  } catch (error) {
    return failure(String(error));
  }
}

/** Browsers report by message only. A page that outlived its extension can never save again. */
function failure(message: string): Saved {
  if (/quota|MAX_WRITE|space/i.test(message)) return { ok: false, reason: 'full', retry: true };
  return { ok: false, reason: 'denied', retry: !/context invalidated/i.test(message) };
}
