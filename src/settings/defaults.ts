import type { Settings } from './index.ts';

/** What a fresh installation starts with. */
export const defaults: Settings = {
  version: 1,
  name: '',
  signOff: '',
  reason: null,
  tone: 'warm',
  length: 'standard',
  stayInTouch: true,
  language: 'thread',
  lastLook: true,
  record: true,
  sites: { gmail: true, linkedin: true },
};
