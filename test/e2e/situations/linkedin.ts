/** Every situation of writing on LinkedIn that its facts name (LinkedIn facts §1, §2). */
import type { Scenario } from '../../pages/shared/scenario.ts';
import type { Situation } from './job.ts';

const messagePage = 'https://www.linkedin.com/messaging/thread/northwind/';
const profile = 'https://www.linkedin.com/in/maya-lindqvist/';
const reply = (linkedin: Scenario['linkedin']): Partial<Scenario> => ({
  openThread: 'northwind',
  openAtLoad: [{ kind: 'reply', thread: 'northwind' }],
  linkedin,
});

const all: Omit<Situation, 'site'>[] = [
  { name: 'message page', url: messagePage, scenario: reply({}) },
  { name: 'bubble in the shadow root', url: profile, scenario: reply({ home: 'shadow' }) },
  { name: 'bubble in the page (older pages)', url: profile, scenario: reply({ home: 'page' }) },
  { name: 'messaging frame', url: messagePage, scenario: reply({ home: 'frame' }), frame: '/preload/' },
];

export const linkedinSituations: Situation[] = all.map((one) => ({ ...one, site: 'linkedin' }));
