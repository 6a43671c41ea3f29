import * as v from 'valibot';
import { defaults } from './defaults.ts';
import { fields, siteFields } from './fields.ts';
import type { Settings } from './index.ts';
import { migrator, type Raw, type Step } from './migrate.ts';

/** Each change of the stored shape raises `Settings['version']` and adds one step here. */
const steps: Step[] = [];
const migrate = migrator(defaults.version, steps);

export interface Parsed {
  /** Always complete and safe to use. */
  settings: Settings;
  /** `damaged`: something was not readable; `newer`: written by a later version of the extension. */
  problem?: 'damaged' | 'newer';
  /** What was found, unchanged, when there is a problem: to be kept, not destroyed. */
  aside?: unknown;
}

/**
 * Reads settings from storage or a file. Nothing stored gives the defaults without a problem. A damaged field falls
 * back alone, a missing one silently, an unknown one is ignored. Never throws, whatever comes in.
 *
 * @param languages The message languages there are: another one becomes `thread`. Without it any well-formed tag stays.
 */
export function parse(stored: unknown, languages?: readonly string[]): Parsed {
  if (stored === undefined || stored === null) return { settings: copy(defaults) };
  try {
    return read(stored, languages);
  } catch {
    // A getter or proxy that throws, or a migration that met what it did not expect.
    return { settings: copy(defaults), problem: 'damaged', aside: stored };
  }
}

/** The plain JSON that goes into storage under the key `settings`: known fields only, cleaned. */
export function serialise(settings: Settings): Settings {
  return parse(settings).settings;
}

function read(stored: unknown, languages: readonly string[] | undefined): Parsed {
  const version = isObject(stored) ? own(stored, 'version') : undefined;
  if (!isObject(stored) || !isVersion(version)) {
    const settings = isObject(stored) ? salvage(stored, languages).settings : copy(defaults);
    return { settings, problem: 'damaged', aside: stored };
  }
  if (version > defaults.version) {
    return { settings: salvage(stored, languages).settings, problem: 'newer', aside: stored };
  }
  const { settings, whole } = salvage(migrate(stored, version), languages);
  return whole ? { settings } : { settings, problem: 'damaged', aside: stored };
}

/** Takes every field that can be read, and says whether that was all of them. */
function salvage(raw: Raw, languages: readonly string[] | undefined): { settings: Settings; whole: boolean } {
  const top = pick(raw, fields(languages), defaults);
  const rawSites = own(raw, 'sites');
  const sites = pick(isObject(rawSites) ? rawSites : {}, siteFields, defaults.sites);
  const sitesReadable = rawSites === undefined || isObject(rawSites);
  return {
    settings: { version: defaults.version, ...top.values, sites: sites.values },
    whole: top.whole && sites.whole && sitesReadable,
  };
}

type Schemas = Record<string, v.GenericSchema>;
type Outputs<S extends Schemas> = { [K in keyof S]: v.InferOutput<S[K]> };

function pick<S extends Schemas>(
  raw: Raw,
  schemas: S,
  fallback: Readonly<Outputs<S>>,
): { values: Outputs<S>; whole: boolean } {
  const values: Outputs<S> = { ...fallback };
  let whole = true;
  for (const key of Object.keys(schemas) as (keyof S & string)[]) {
    values[key] = fallback[key];
    const value = own(raw, key);
    if (value === undefined) continue;
    const result = v.safeParse(schemas[key] as S[typeof key], value);
    if (result.success) values[key] = result.output as Outputs<S>[typeof key];
    else whole = false;
  }
  return { values, whole };
}

/** Own properties only: `__proto__` and friends in a file must not be read as ours. */
function own(raw: Raw, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined;
}

function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function copy(settings: Settings): Settings {
  return { ...settings, sites: { ...settings.sites } };
}
