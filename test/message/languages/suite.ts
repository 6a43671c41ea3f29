import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { bookFor } from '../../../src/message/book.ts';
import { type Choices, compose, lengthWindow, type Message, sizeOf, textOf } from '../../../src/message/index.ts';
import type { Facts } from '../../../src/thread/index.ts';
import { REASONS, STAGES, TONES, USUAL } from '../people.ts';
import { FORMULAS, FRAMES, idsOf, reachableKeys, SHAPES, SUBJECTS } from './entries.ts';
import { loadAll, sources } from './load.ts';
import { flawsIn, slipOf } from './manners.ts';
import { matrix, namesIn, type Sample } from './matrix.ts';
import { factsIn } from './people.ts';

const HERE = loadAll().sort();
const REACHABLE = reachableKeys();
const ORDER = 'greeting,thanks,decision,apology,release,question,appreciation,keep-in-touch,wish,closing,name'.split(
  ',',
);
/** Messages of one run shown at most: one fault makes hundreds. */
const SHOWN = 8;
const PATIENCE = { timeout: 120_000 };

/** All that holds in every language; the guard's silence is tested with the guard (`test/guard/own-messages.test.ts`). */
export function testLanguage(language: string): void {
  describe(language, PATIENCE, () => holdIn(language));
}

/** Every other language, so that two cores share them. */
export function half(which: 0 | 1): string[] {
  return HERE.filter((_, index) => index % 2 === which);
}

function holdIn(language: string): void {
  const source = sources[language] ?? '';
  const book = bookFor(language);
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  const ids = idsOf(source);
  const addresses = book.address ? (['formal', 'informal'] as const) : (['formal'] as const);

  it('has an entry for everything there is to say, and no other', () => {
    const needed = [...REACHABLE, ...FRAMES, ...SUBJECTS].filter((id) => id !== 'name-written');
    expect(needed.filter((id) => !ids.includes(id))).toEqual([]);
    const used = new Set([...needed, ...FORMULAS]);
    for (const [, id] of source.matchAll(/\{ ?([a-zA-Z][\w-]*) ?\}/g)) used.add(id as string);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('says each sentence in every case without a fault', () => {
    const faults = new Set<string>();
    for (const id of ids.filter((name) => name !== 'data')) {
      const entry = bundle.getMessage(id);
      const patterns = [entry?.value, ...Object.values(entry?.attributes ?? {})].filter((pattern) => pattern != null);
      if (patterns.length === 0) faults.add(`${id}: nothing to say`);
      for (const pattern of patterns) {
        for (const args of SHAPES) {
          const errors: Error[] = [];
          const text = bundle.formatPattern(pattern, args, errors);
          if (errors.length > 0) faults.add(`${id}: ${errors.join()}`);
          if (/ {2}|[{}[\]]/.test(text)) faults.add(`${id}: ${text}`);
        }
      }
    }
    expect([...faults].slice(0, SHOWN)).toEqual([]);
  });

  it('names the tones each wording suits', () => {
    const names = [...source.matchAll(/^ {4}\.([\w-]+) = /gm)].map((match) => match[1] as string);
    expect(names.filter((name) => !/^(?:w?n?f?[vt]?\d+|[a-z-]+)$/.test(name))).toEqual([]);
  });

  it('offers three wordings and two openings in every tone and to every reader', () => {
    const poor: string[] = [];
    for (const key of REACHABLE.filter((name) => !FORMULAS.includes(name))) {
      for (const tone of TONES) {
        for (const you of addresses) {
          const wordings = book.wordings(key, tone, { act: 'process', you });
          const openings = new Set(wordings.map((wording) => wording.opens)).size;
          if (wordings.length < 3 || openings < 2) poor.push(`${key} ${tone} ${you}: ${wordings.length}/${openings}`);
        }
      }
    }
    expect(poor).toEqual([]);
  });

  it('writes any message clean, in its length, its moves in order, in one register', () => {
    const faults = new Set<string>();
    let count = 0;
    for (const sample of matrix(language)) {
      count += 1;
      for (const fault of faultsOf(sample)) faults.add(fault);
      if (faults.size >= SHOWN) break;
    }
    expect([...faults]).toEqual([]);
    expect(count).toBe(13_440);
  });

  it('gives twelve different e-mails for every reason, stage, tone and reader', () => {
    const poor: string[] = [];
    for (const formality of addresses) {
      for (const facts of factsIn(language).slice(0, 2)) {
        for (const reason of REASONS) {
          for (const stage of STAGES) {
            for (const tone of TONES) {
              const choices: Choices = { ...USUAL, language, formality, reason, stage, tone };
              const texts = Array.from({ length: 12 }, (_, variant) => compose(facts, { ...choices, variant }).text);
              const differ = new Set(texts).size;
              if (differ < 12) poor.push(`${reason} ${stage} ${tone} ${formality}: ${differ}`);
            }
          }
        }
      }
    }
    expect(poor.slice(0, SHOWN)).toEqual([]);
  });

  it('begins no two neighbouring sentences with the same word, and repeats no opening', () => {
    const repeated = new Set<string>();
    for (const tone of TONES) {
      for (const reason of REASONS) {
        for (const stage of STAGES) {
          for (const facts of factsIn(language).slice(0, 4)) {
            for (let variant = 0; variant < 4; variant += 1) {
              const { parts } = compose(facts, { ...USUAL, language, tone, reason, stage, variant });
              const openings = parts
                .filter(({ move }) => move !== 'greeting' && move !== 'name')
                .flatMap(({ text }) => text.split(/(?<=[.?]) |(?<=。)(?=.)/u))
                .map((sentence) => sentence.match(/\p{L}{1,6}/u)?.[0].toLowerCase() ?? '');
              for (const [index, word] of openings.entries()) {
                if (index > 0 && word === openings[index - 1])
                  repeated.add(`${tone} ${reason} ${stage} ${variant}: ${parts.map(({ text }) => text).join(' | ')}`);
              }
            }
          }
        }
      }
    }
    expect([...repeated].slice(0, SHOWN)).toEqual([]);
  });

  function faultsOf({ facts, choices, message }: Sample): string[] {
    const { text, subject = '', parts } = message;
    const names = namesIn(facts);
    const formality = choices.formality ?? facts.formality?.value ?? book.address?.usual ?? 'formal';
    const slip = slipOf(language, `${text}\n${subject}`, formality, facts.greet.length > 1);
    const faults = [
      ...flawsIn(language, text, names),
      ...flawsIn(language, subject, names).map((flaw) => `subject: ${flaw}`),
      ...(slip === null ? [] : [`register ${formality}: ${slip}`]),
      ...lengthFault(choices, text),
      ...moveFaults(choices, facts, message),
      ...roleFault(choices, facts, text),
      ...(textOf(parts, choices) === text ? [] : ['not rebuilt by its parts']),
      ...(choices.variant % 8 !== 0 || compose(facts, choices).text === text ? [] : ['another text the second time']),
    ];
    const { intent, reason, stage, channel, tone, length, variant } = choices;
    const about = [intent, reason, stage, channel, tone, length, variant].join(' ');
    return faults.map((fault) => `${fault} (${about}): ${subject}${subject && ' // '}${text}`);
  }

  function lengthFault({ channel, length, intent }: Choices, text: string): string[] {
    const written = intent === 'confirm-call' && channel !== 'linkedin';
    const [least, most] = lengthWindow(written ? 'email' : channel, length, book.scale);
    const count = sizeOf(text, language);
    return count < least || count > most ? [`${count} long, not ${least} to ${most}`] : [];
  }
}

/** An e-mail that is not cut short names the role it is about. */
function roleFault({ channel, length, intent }: Choices, { role }: Facts, text: string): string[] {
  const names = channel === 'email' && length === 'standard' && (intent === 'withdraw' || intent === 'decline-offer');
  return names && role && !text.includes(role.value) ? ['the role is lost'] : [];
}

function moveFaults(choices: Choices, facts: Facts, { parts }: Message): string[] {
  const made = new Set(parts.map(({ move }) => move));
  const places = parts
    .filter(({ move }, index) => !(move === 'name' && index === 1))
    .map(({ move }) => ORDER.indexOf(move));
  const withdraws = choices.intent === 'withdraw' || choices.intent === 'decline-offer';
  const stage = choices.intent === 'decline-offer' ? 'offer' : choices.stage;
  const booked = facts.interview !== undefined || ['scheduled', 'assignment'].includes(stage);
  const faults: [boolean, string][] = [
    [places.join() !== [...new Set(places)].sort((a, b) => a - b).join(), 'moves out of order'],
    [!made.has('greeting'), 'no greeting'],
    [withdraws && !made.has('thanks'), 'no thanks'],
    [withdraws && !made.has('decision'), 'no decision'],
    [withdraws && made.has('apology') !== booked, 'apology'],
    [withdraws && made.has('release') !== booked, 'release'],
    [!choices.stayInTouch && made.has('keep-in-touch'), 'keeps in touch against their wish'],
    [choices.reason === 'felt-off' && made.has('keep-in-touch'), 'keeps in touch though something felt off'],
    [choices.channel === 'email' && facts.myName !== undefined && !made.has('name'), 'unsigned'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, name]) => name);
}
