/** Every combination of choices once, each with another variant and another person. */
import { type Choices, compose, type Message } from '../../../src/message/index.ts';
import type { Facts } from '../../../src/thread/index.ts';
import { CHANNELS, LENGTHS, REASONS, STAGES, TONES } from '../people.ts';
import { INTENTS } from './entries.ts';
import { factsIn } from './people.ts';

export interface Sample {
  facts: Facts;
  choices: Choices;
  message: Message;
}

export function* choicesIn(language: string): Generator<Choices> {
  let count = 0;
  for (const intent of [...INTENTS, 'decline-offer' as const]) {
    for (const reason of REASONS) {
      for (const stage of STAGES) {
        for (const channel of CHANNELS) {
          for (const tone of TONES) {
            for (const length of LENGTHS) {
              const stayInTouch = count % 3 !== 0;
              const noticeHours = count % 5 === 0 ? 4 : 200;
              const variant = count % 37;
              yield { intent, reason, stage, channel, tone, length, stayInTouch, language, variant, noticeHours };
              count += 1;
            }
          }
        }
      }
    }
  }
}

/** 13,440 messages. */
export function* matrix(language: string): Generator<Sample> {
  const people = factsIn(language);
  let count = 0;
  for (const choices of choicesIn(language)) {
    const facts = people[count % people.length] as Facts;
    yield { facts, choices, message: compose(facts, choices) };
    // Steps that share no divisor with the other cycles, so that all meet all.
    count += choices.channel === 'voicemail' ? 2 : 1;
  }
}

export function namesIn({ greet, role, company, myName }: Facts): string[] {
  return [...greet.map(({ value }) => value), role?.value ?? '', company?.value ?? '', myName?.value ?? ''];
}
