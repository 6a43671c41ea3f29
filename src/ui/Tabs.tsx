import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { TextKey, Translate } from './types.ts';

interface TabsProps<T extends string> {
  t: Translate;
  label: string;
  /** Value and name of each, in the order shown. */
  tabs: readonly (readonly [T, TextKey])[];
  selected: T;
  onSelect(tab: T): void;
  /** The panel of the selected tab. */
  children: ComponentChildren;
}

/** Tabs as the ARIA practices have them: one stop for the keyboard, arrows, Home and End within. */
export function Tabs<T extends string>({ t, label, tabs, selected, onSelect, children }: TabsProps<T>) {
  const id = useId();
  const select = (index: number, list: HTMLElement) => {
    const at = (index + tabs.length) % tabs.length;
    const tab = tabs[at];
    if (!tab) return;
    onSelect(tab[0]);
    list.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const list = event.currentTarget;
    const isMirrored = getComputedStyle(list).direction === 'rtl';
    const now = tabs.findIndex(([value]) => value === selected);
    const next = {
      ArrowRight: isMirrored ? now - 1 : now + 1,
      ArrowLeft: isMirrored ? now + 1 : now - 1,
      Home: 0,
      End: -1,
    };
    if (!(event.key in next)) return;
    event.preventDefault();
    select(next[event.key as keyof typeof next], list);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(([value, name]) => (
          <button
            key={value}
            type="button"
            class="tab"
            role="tab"
            id={`${id}-${value}`}
            aria-controls={`${id}-panel`}
            aria-selected={value === selected}
            tabIndex={value === selected ? 0 : -1}
            onClick={() => onSelect(value)}
          >
            {t(name)}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} class="tabpanel">
        {children}
      </div>
    </>
  );
}
