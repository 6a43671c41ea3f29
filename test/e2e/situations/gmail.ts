/** Every situation of writing in Gmail that its facts name (Gmail facts §1 to §4). */
import { defaultScenario, maya, type PagePerson, type PageThread, type Scenario } from '../../pages/shared/scenario.ts';
import type { Situation } from './job.ts';
import '../../pages/gmail/api.ts';

const home = 'https://mail.google.com/mail/u/0/';
const subject = /withdraw/i;

const jonas: PagePerson = { name: 'Jonas Berg', address: 'jonas.berg@northwind.example' };
const aliases: PagePerson[] = [{ name: 'Sam Rivera', address: 'sam@rivera.example' }];
const draft = 'Dear Maya,\n\nI have been thinking.';

const newMail: Partial<Scenario> = { signature: true, openAtLoad: [{ kind: 'new', to: [maya] }] };
const reply: Partial<Scenario> = { openThread: 'northwind', signature: true, openAtLoad: [{ kind: 'reply' }] };
const popUpReply: Partial<Scenario> = { ...reply, openAtLoad: [{ kind: 'reply', popup: true }] };

/** The same conversation, with Jonas in copy. */
function copied(): PageThread[] {
  return defaultScenario(new Date()).threads.map((thread) => ({
    ...thread,
    messages: thread.messages.map((message) => ({ ...message, cc: [jonas] })),
  }));
}

const all: Omit<Situation, 'site'>[] = [
  { name: 'new message', scenario: newMail, subject },
  { name: 'inline reply, quote trimmed', scenario: reply },
  {
    name: 'inline reply, quote expanded',
    scenario: { ...reply, openAtLoad: [{ kind: 'reply', quote: 'expanded' }] },
  },
  {
    name: 'inline reply, quote expanded later',
    scenario: reply,
    prepare: () => window.practice.expandQuote(0),
  },
  { name: 'reply in a pop-up', scenario: popUpReply },
  {
    name: 'pop-up minimised and restored',
    scenario: newMail,
    prepare: async () => {
      window.practice.minimise(0);
      await new Promise((resolve) => setTimeout(resolve, 60));
      window.practice.restore(0);
    },
    subject,
  },
  {
    name: 'full screen (the window is moved)',
    scenario: popUpReply,
    prepare: async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      window.practice.toggleFullScreen(0);
    },
  },
  {
    name: 'full screen and back, title bar of before July 2026',
    scenario: { ...newMail, titleBar: 'img' },
    prepare: async () => {
      window.practice.toggleFullScreen(0);
      await new Promise((resolve) => setTimeout(resolve, 60));
      window.practice.toggleFullScreen(0);
    },
    subject,
  },
  { name: 'window of its own, view=btop', url: `${home}?ui=2&view=btop`, scenario: newMail, subject },
  { name: 'window of its own, view=cm', url: `${home}?ui=2&view=cm&fs=1`, scenario: newMail, subject },
  {
    name: 'thread in a window of its own, view=btop',
    url: `${home}?ui=2&view=btop&th=northwind`,
    scenario: reply,
  },
  { name: 'window of its own, /popout', url: `${home}popout?ver=1`, scenario: reply },
  {
    name: 'one of three composes',
    scenario: {
      ...reply,
      openAtLoad: [{ kind: 'new' }, { kind: 'reply' }, { kind: 'new', to: [maya] }],
    },
    nth: 2,
    buttons: 3,
    subject,
  },
  {
    name: 'draft opened again, replaced',
    scenario: { ...reply, openAtLoad: [{ kind: 'reply', draft, reopened: true }] },
    draft: 'Replace my draft',
  },
  {
    name: 'draft opened again, added above',
    scenario: { ...reply, openAtLoad: [{ kind: 'reply', draft, reopened: true, quote: 'expanded' }] },
    draft: 'Add above my draft',
  },
  {
    name: 'forward',
    scenario: { ...reply, openAtLoad: [{ kind: 'forward', to: [maya] }] },
  },
  {
    name: 'reply to all, with Cc',
    scenario: { ...reply, threads: copied(), openAtLoad: [{ kind: 'reply-all' }] },
    begins: /^(Hi|Hello) (Maya( and Jonas)?),/,
  },
  {
    name: 'reply turned into reply to all',
    scenario: { ...reply, threads: copied() },
    prepare: () => window.practice.switchKind(0, 'reply-all'),
    begins: /^(Hi|Hello) (Maya( and Jonas)?),/,
  },
  {
    name: 'reply turned into a forward',
    scenario: reply,
    prepare: () => window.practice.switchKind(0, 'forward'),
    begins: /^(Hi|Hello) there,/,
  },
  {
    name: 'alias switched',
    scenario: { ...reply, aliases },
    prepare: () => window.practice.chooseFrom(0, 'sam@rivera.example'),
  },
  {
    name: 'confidential mode',
    scenario: newMail,
    prepare: () => window.practice.toggleConfidential(0),
    subject,
  },
  {
    name: 'plain-text mode, quote expanded',
    scenario: { ...reply, plainText: true, openAtLoad: [{ kind: 'reply', quote: 'expanded' }] },
  },
  {
    name: 'another thread opened by hash behind a pop-up',
    scenario: popUpReply,
    prepare: () => window.practice.openThread('brightwater'),
  },
  { name: 'preview pane', scenario: { ...reply, previewPane: true } },
  {
    name: 'Send row built anew',
    scenario: reply,
    prepare: async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      window.practice.rebuildSendRow(0);
    },
  },
  { name: 'recipients as until October 2021', scenario: { ...newMail, chips: 'old' }, subject },
  {
    name: 'recipients unfolded in a reply',
    scenario: reply,
    prepare: () => window.practice.rootOf(0).querySelector<HTMLElement>('.aoD.hl')?.click(),
  },
  { name: 'second account, /u/1', url: 'https://mail.google.com/mail/u/1/', scenario: reply },
  {
    name: 'delegated account',
    url: 'https://mail.google.com/mail/u/0/d/AEoRXRTpractice/',
    scenario: { ...reply, me: { name: 'Sam Rivera', address: 'sam.rivera@shared.example' } },
  },
  { name: 'Arabic interface, from right to left', scenario: { ...reply, language: 'ar', dir: 'rtl' } },
  { name: 'Japanese interface', scenario: { ...newMail, language: 'ja' }, subject },
  { name: 'German interface, older messages folded', scenario: { ...reply, language: 'de', collapseOlder: true } },
  { name: 'body mounted late', scenario: { ...newMail, mountDelayMs: 250 }, subject },
  { name: 'narrow compose', scenario: { ...popUpReply, narrow: true } },
];

export const gmailSituations: Situation[] = all.map((one) => ({ ...one, site: 'gmail' }));
