/** What to say when the person's settings could not be had. */
import type { TextKey } from './types.ts';

export const settingsNotices = {
  damaged: 'noticeSettingsDamaged',
  newer: 'noticeSettingsNewer',
  unavailable: 'noticeSettingsUnavailable',
} as const satisfies Record<string, TextKey>;
