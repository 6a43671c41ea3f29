import { useId } from 'preact/hooks';

interface PickProps<T extends string> {
  label: string;
  value: T;
  /** Value and what it is called, in the order shown. */
  options: readonly (readonly [T, string])[];
  onPick(value: T): void;
}

/** One of a few, as a chip with a native select in it. */
export function Pick<T extends string>({ label, value, options, onPick }: PickProps<T>) {
  const id = useId();
  const pick = (picked: string) => {
    const option = options.find(([candidate]) => candidate === picked);
    if (option) onPick(option[0]);
  };
  return (
    <div class="chip">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The options of a list of names, translated. */
export function optionsOf<T extends string, K extends string>(
  names: Record<T, K>,
  t: (key: K) => string,
): (readonly [T, string])[] {
  return (Object.keys(names) as T[]).map((value) => [value, t(names[value])] as const);
}
