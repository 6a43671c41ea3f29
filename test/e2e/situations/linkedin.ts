/** Every situation of writing on LinkedIn that its facts name (LinkedIn facts §1 to §3). */
import type { PracticeWindow } from '../../pages/linkedin/api.ts';
import { maya, type PageThread, type Scenario } from '../../pages/shared/scenario.ts';
import type { Situation } from './job.ts';

const linkedin = 'https://www.linkedin.com/';
const messagePage = `${linkedin}messaging/thread/northwind/`;
const profile = `${linkedin}in/maya-lindqvist/`;
const reply = (options: Scenario['linkedin'] = {}): Partial<Scenario> => ({
  openThread: 'northwind',
  openAtLoad: [{ kind: 'reply', thread: 'northwind' }],
  linkedin: options,
});
const nothingOpen: Partial<Scenario> = { openThread: null, openAtLoad: [] };

const inMail: PageThread = {
  id: 'inmail',
  subject: '',
  messages: [
    {
      from: maya,
      at: '2026-11-20T09:00:00Z',
      subject: 'Data Engineer at Northwind',
      text: 'Hi Sam,\n\nyour work on pipelines caught my eye. Are you open to a conversation about our Data Engineer role?\n\nMaya',
    },
  ],
};

const all: Omit<Situation, 'site'>[] = [
  { name: 'message page', url: messagePage, scenario: reply() },
  { name: 'bubble in the shadow root', url: profile, scenario: reply({ home: 'shadow' }) },
  {
    name: 'bubble, shadow root attached late',
    url: profile,
    scenario: reply({ home: 'shadow', rootDelayMs: 300 }),
  },
  { name: 'bubble in the page (older pages)', url: profile, scenario: reply({ home: 'page' }) },
  { name: 'messaging frame', url: messagePage, scenario: reply({ home: 'frame' }), frame: '/preload/' },
  {
    name: 'messaging frame added late',
    url: messagePage,
    scenario: reply({ home: 'frame', frameDelayMs: 300 }),
    frame: '/preload/',
  },
  {
    name: 'messaging frame, shown by a change of address',
    url: profile,
    scenario: nothingOpen,
    prepare: () => (window as unknown as PracticeWindow).practice.go('/messaging/thread/northwind/'),
    frame: '/preload/',
  },
  {
    name: 'one of two bubbles',
    url: profile,
    scenario: {
      openThread: null,
      openAtLoad: [
        { kind: 'reply', thread: 'northwind' },
        { kind: 'reply', thread: 'brightwater' },
      ],
      linkedin: { home: 'shadow' },
    },
    nth: 1,
    buttons: 2,
    begins: /^(Hi|Hello) Omar,/,
  },
  { name: 'narrow bubble', url: profile, scenario: reply({ home: 'shadow', petite: true }) },
  {
    name: 'bubble minimised and expanded',
    url: profile,
    scenario: reply({ home: 'shadow', minimised: ['northwind'] }),
    prepare: async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      (window as unknown as PracticeWindow).practice.expand(0);
    },
  },
  {
    name: 'new message with a chip',
    url: profile,
    scenario: { openThread: null, openAtLoad: [{ kind: 'new', to: [maya] }], linkedin: { home: 'shadow' } },
  },
  {
    name: 'new InMail with a subject',
    url: profile,
    scenario: {
      openThread: null,
      openAtLoad: [{ kind: 'new', to: [maya], subject: '' }],
      linkedin: { home: 'shadow' },
    },
  },
  {
    name: 'answer to an InMail',
    url: `${linkedin}messaging/thread/inmail/`,
    scenario: { threads: [inMail], openThread: 'inmail', openAtLoad: [{ kind: 'reply', thread: 'inmail' }] },
  },
  {
    name: 'another thread shown, the first one hidden',
    url: messagePage,
    scenario: reply(),
    prepare: async () => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      (window as unknown as PracticeWindow).practice.switchThread('brightwater');
    },
    nth: 1,
    buttons: 2,
    begins: /^(Hi|Hello) Omar,/,
  },
  {
    name: 'editor made anew on focus',
    url: profile,
    scenario: reply({ home: 'shadow', rebuildOnFocus: true }),
  },
  { name: 'Enter sends', url: messagePage, scenario: reply({ enterSends: true }) },
  {
    name: 'Enter-to-send switched off while the form is open',
    url: messagePage,
    scenario: reply({ enterSends: true }),
    prepare: async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      (window as unknown as PracticeWindow).practice.setEnterSends(false);
    },
  },
  {
    name: 'note to an invitation, 300 characters',
    url: profile,
    scenario: { ...nothingOpen, linkedin: { home: 'shadow' } },
    prepare: () => void (window as unknown as PracticeWindow).practice.openNote(),
  },
  {
    name: 'note to an invitation on a page of its own, 200 characters',
    url: `${linkedin}preload/custom-invite/?vanityName=maya-lindqvist`,
    scenario: { ...nothingOpen, linkedin: { noteLimit: 200 } },
    begins: /^(Hi|Hello) there,/,
  },
  { name: 'Sales Navigator, inbox', url: `${linkedin}sales/inbox/2-northwind`, scenario: reply() },
  {
    name: 'Sales Navigator, message to a lead',
    url: `${linkedin}sales/lead/ACwAAPRACTICE`,
    scenario: nothingOpen,
  },
  {
    name: 'Recruiter (Quill)',
    url: `${linkedin}talent/hire/1/manage/all?rightRail=composer`,
    scenario: nothingOpen,
    begins: /^(Hi|Hello) there,/,
  },
  { name: 'Spanish interface', url: messagePage, scenario: { ...reply(), language: 'es' } },
  {
    name: 'Arabic interface, from right to left',
    url: profile,
    scenario: { ...reply({ home: 'shadow' }), language: 'ar', dir: 'rtl' },
  },
  {
    name: 'German interface, new message',
    url: profile,
    scenario: {
      language: 'de',
      openThread: null,
      openAtLoad: [{ kind: 'new', to: [maya] }],
      linkedin: { home: 'shadow' },
    },
  },
];

export const linkedinSituations: Situation[] = all.map((one) => ({ ...one, site: 'linkedin' }));
