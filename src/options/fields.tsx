/** The kinds of field on this page: each with its label, and a line of help that screen readers tell too. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLeaving } from './useSettings.ts';

/** Pause after which what is being typed is saved, in milliseconds. */
const PAUSE = 500;

interface TextFieldProps {
  label: string;
  help: string;
  value: string;
  maxLength: number;
  autocomplete: string;
  onChange(value: string): void;
}

/** Saves when one pauses, leaves the field or leaves the page. Changes from elsewhere never overwrite typing. */
export function TextField({ label, help, value, maxLength, autocomplete, onChange }: TextFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  const commit = (text: string | null) => {
    stop();
    if (text !== null && text !== value) onChange(text);
  };
  useLeaving(() => commit(typed));
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        autocomplete={autocomplete}
        maxLength={maxLength}
        value={typed ?? value}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget: { value: text } }) => {
          stop();
          setTyped(text);
          timer.current = setTimeout(() => commit(text), PAUSE);
        }}
        onBlur={() => {
          commit(typed);
          setTyped(null);
        }}
        onKeyDown={({ key }) => key === 'Enter' && commit(typed)}
      />
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}

interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

export function SelectField<T extends string>({ label, value, options, onChange }: SelectFieldProps<T>) {
  const id = useId();
  const pick = (picked: string) => {
    const option = options.find(([candidate]) => candidate === picked);
    if (option) onChange(option[0]);
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} class="select" value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
