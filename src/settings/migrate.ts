/** What stands in storage, before anything is known about it but that it is an object. */
export type Raw = Readonly<Record<string, unknown>>;
/** Turns settings of one version into those of the next. Pure; gets its own copy. */
export type Step = (raw: Raw) => Raw;

/**
 * Builds the way from any older version to `current`. `steps[0]` leads from 1 to 2, `steps[1]` from 2 to 3, and so on.
 * Throws when a step is missing or left over, so that a forgotten migration fails every test and never reaches a person.
 */
export function migrator(current: number, steps: readonly (Step | undefined)[]): (raw: Raw, version: number) => Raw {
  for (let version = 1; version < current; version++) {
    if (!steps[version - 1]) throw new Error(`No migration from settings version ${version} to ${version + 1}`);
  }
  if (steps.length >= current) throw new Error(`A migration leads beyond settings version ${current}`);
  return (raw, version) => {
    let data = raw;
    for (const step of steps.slice(version - 1)) {
      if (step) data = step({ ...data });
    }
    return data;
  };
}
