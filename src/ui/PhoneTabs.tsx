import type { View } from './state.ts';
import type { TextKey, Translate } from './types.ts';

const tabs = [
  ['phone', 'writerPhoneCall'],
  ['voicemail', 'writerPhoneVoicemail'],
] as const satisfies readonly (readonly [View, TextKey])[];

interface PhoneTabsProps {
  t: Translate;
  view: View;
  /** Nothing stands before them that could have the focus first. */
  isFirst: boolean;
  onView(view: View): void;
}

/** To say on the phone, or to leave on voicemail. Arrow keys go from one to the other. */
export function PhoneTabs({ t, view, isFirst, onView }: PhoneTabsProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onView(view === 'phone' ? 'voicemail' : 'phone');
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('writerPhoneTabs')} onKeyDown={onKeyDown}>
      {tabs.map(([tab, name]) => (
        <button
          key={tab}
          type="button"
          class="tab"
          role="tab"
          aria-selected={tab === view}
          tabIndex={tab === view ? 0 : -1}
          data-focus={tab === view ? 'tab' : undefined}
          data-autofocus={isFirst && tab === view ? true : undefined}
          onClick={() => onView(tab)}
        >
          {t(name)}
        </button>
      ))}
    </div>
  );
}
