/** Every situation of writing in Gmail that its facts name (Gmail facts §1, §2, §4). */
import { maya } from '../../pages/shared/scenario.ts';
import type { Situation } from './job.ts';

const reply = { openThread: 'northwind', signature: true };
const subject = /withdraw/i;

const all: Omit<Situation, 'site'>[] = [
  {
    name: 'new message',
    scenario: { signature: true, openAtLoad: [{ kind: 'new', to: [maya] }] },
    subject,
    begins: /^(Hi|Hello) Maya,/,
  },
  { name: 'inline reply, quote trimmed', scenario: { ...reply, openAtLoad: [{ kind: 'reply', quote: 'trimmed' }] } },
  { name: 'inline reply, quote expanded', scenario: { ...reply, openAtLoad: [{ kind: 'reply', quote: 'expanded' }] } },
  { name: 'reply in a pop-up', scenario: { ...reply, openAtLoad: [{ kind: 'reply', popup: true }] } },
];

export const gmailSituations: Situation[] = all.map((one) => ({ ...one, site: 'gmail' }));
