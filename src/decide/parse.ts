/** A decision as stored. What is damaged falls back alone, so that one bad entry costs nobody the rest. */
import * as v from 'valibot';
import {
  aspects,
  blank,
  blankRole,
  type Decision,
  type Fits,
  fits,
  guts,
  limits,
  offers,
  type Role,
  sinces,
  type Weights,
  weights,
} from './decision.ts';

export interface ParsedDecision {
  /** Always complete and safe to use. */
  decision: Decision;
  /** Everything that was there is in `decision`, and means what it says there. Of a later version it never is. */
  whole: boolean;
}

const Answer = v.nullable(v.boolean());

const Name = v.pipe(
  v.string(),
  v.transform((name) => name.slice(0, limits.name)),
);
const answerFields = {
  changed: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  keep: v.boolean(),
  gut: v.nullable(v.picklist(guts)),
  settled: Answer,
  timeOnly: Answer,
  open: Answer,
  since: v.nullable(v.picklist(sinces)),
};
const roleFields = {
  name: Name,
  answerBy: v.nullable(v.pipe(v.string(), v.isoDate())),
  offer: v.nullable(v.picklist(offers)),
};

const Raw = v.record(v.string(), v.unknown());
type Raw = v.InferOutput<typeof Raw>;
const Whole = v.object({ version: v.literal(blank.version) });

/** Reads what storage holds; nothing stored is a blank decision, and whole. Never throws. */
export function parseDecision(stored: unknown): ParsedDecision {
  if (stored === undefined) return { decision: blank, whole: true };
  const reader = new Reader();
  const decision = reader.decision(reader.raw(stored));
  return { decision, whole: reader.whole && v.is(Whole, stored) };
}

/** Takes what can be read, and remembers whether that was everything. */
class Reader {
  whole = true;

  decision(raw: Raw): Decision {
    const read = this.fields(raw, answerFields, blank);
    const listed = this.list(raw.roles).map((role) => this.role(this.raw(role)));
    const [first = blankRole, ...others] = listed;
    return {
      version: blank.version,
      ...read,
      weights: this.aspects(raw.weights, v.picklist(weights)) as Weights,
      roles: [first, ...others],
    };
  }

  raw(value: unknown): Raw {
    const read = v.safeParse(Raw, value);
    if (!read.success) this.whole = false;
    return read.success ? read.output : {};
  }

  private role(raw: Raw): Role {
    return {
      ...this.fields(raw, roleFields, blankRole),
      fits: this.aspects(raw.fits, v.picklist(fits)) as Fits,
    };
  }

  private list(value: unknown): unknown[] {
    if (value === undefined) return [];
    const isRead = Array.isArray(value) && value.length <= limits.roles;
    if (!isRead) this.whole = false;
    return Array.isArray(value) ? value.slice(0, limits.roles) : [];
  }

  private fields<S extends Record<string, v.GenericSchema>>(
    raw: Raw,
    schemas: S,
    fallback: { [K in keyof S]: v.InferOutput<S[K]> },
  ): { [K in keyof S]: v.InferOutput<S[K]> } {
    const keys = Object.keys(schemas) as (keyof S & string)[];
    const read = keys.map((key) => [key, this.value(raw[key], schemas[key] as S[typeof key], fallback[key])]);
    return Object.fromEntries(read);
  }

  /** Aspects of a later version are no damage: they are not shown here. */
  private aspects(value: unknown, schema: v.GenericSchema): Record<string, unknown> {
    const raw = value === undefined ? {} : this.raw(value);
    const read = aspects.map((aspect) => [aspect, this.value(raw[aspect], schema, undefined)] as const);
    return Object.fromEntries(read.filter(([, one]) => one !== undefined));
  }

  private value<S extends v.GenericSchema, F>(value: unknown, schema: S, fallback: F): v.InferOutput<S> | F {
    if (value === undefined) return fallback;
    const read = v.safeParse(schema, value);
    if (!read.success) this.whole = false;
    return read.success ? read.output : fallback;
  }
}
