import { useId } from 'preact/hooks';
import type { Channel } from '../message/index.ts';
import type { TextKey, Translate } from './types.ts';

type Shown = Exclude<Channel, 'voicemail'>;

const channels = [
  ['email', 'writerChannelEmail'],
  ['linkedin', 'writerChannelLinkedin'],
  ['phone', 'writerChannelPhone'],
] as const satisfies readonly (readonly [Shown, TextKey])[];

interface ChannelGroupProps {
  t: Translate;
  channel: Shown;
  onChoose(channel: Shown): void;
}

/** Where the text will go, when there is no editor to tell. */
export function ChannelGroup({ t, channel, onChoose }: ChannelGroupProps) {
  const id = useId();
  return (
    <div class="channels" role="radiogroup" aria-label={t('writerChannel')}>
      {channels.map(([value, name]) => (
        <label key={value} class="choice framed">
          <input
            type="radio"
            name={`${id}-channel`}
            value={value}
            checked={value === channel}
            onChange={() => onChoose(value)}
          />
          <span>{t(name)}</span>
        </label>
      ))}
    </div>
  );
}
