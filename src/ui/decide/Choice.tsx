import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  question: string;
  /** Value and what it is called, in the order shown. */
  options: readonly (readonly [T, string])[];
  /** Null: not answered. */
  value: T | null;
  onChange(value: T): void;
}

/** A question with its few answers side by side. */
export function Choice<T extends string>({ question, options, value, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset class="question-of">
      <legend>{question}</legend>
      <div class="answers">
        {options.map(([option, name]) => (
          <label key={option} class="choice framed">
            <input type="radio" name={id} value={option} checked={option === value} onChange={() => onChange(option)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
