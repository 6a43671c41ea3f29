import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  help: string;
  checked: boolean;
  /** More to know, told together with the help. */
  children?: ComponentChildren;
  onChange(checked: boolean): void;
}

/** With its label and a line of help that screen readers tell too. */
export function Switch({ label, help, checked, children, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-field">
      <label class="switch">
        <span>
          <span class="label">{label}</span>
          <span class="help" id={`${id}-help`}>
            {help}
          </span>
        </span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a check box says itself whether it is checked.
          role="switch"
          checked={checked}
          aria-label={label}
          aria-describedby={children ? `${id}-help ${id}-more` : `${id}-help`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      {children && <div id={`${id}-more`}>{children}</div>}
    </div>
  );
}
