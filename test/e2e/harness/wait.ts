/** Waiting for something to become true, with words for when it does not. */

const POLL = 25;

/** How long `waitFor` waits unless told otherwise, in milliseconds: long for a person, short for a run that hangs. */
const PATIENCE = 8000;

/**
 * Asks `condition` again and again until it gives something truthy, and returns that. An error counts as "not yet"; the
 * last one, or the last answer, is told when the time is over.
 *
 * @param what completes the sentence "Waited 8 s for …"
 */
export async function waitFor<T>(
  condition: () => Promise<T> | T,
  what: string,
  { patience = PATIENCE }: { patience?: number } = {},
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const start = Date.now();
  for (;;) {
    const { answer, error } = await ask(condition);
    if (answer) return answer as Exclude<T, false | null | undefined | 0 | ''>;
    if (Date.now() - start > patience)
      throw new Error(`Waited ${patience / 1000} s for ${what}; ${told(answer, error)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

async function ask<T>(condition: () => Promise<T> | T): Promise<{ answer?: T; error?: unknown }> {
  try {
    return { answer: await condition() };
  } catch (error) {
    return { error };
  }
}

function told(answer: unknown, error: unknown): string {
  if (error !== undefined) return `it ended with: ${error instanceof Error ? error.message : String(error)}`;
  return `the last answer was ${JSON.stringify(answer)}`;
}
