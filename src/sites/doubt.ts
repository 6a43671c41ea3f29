/**
 * Two ways lead to each essential thing of a page: by names we know, and by structure and role. Here is decided which to
 * believe, and what is told of it.
 */

type Essential = 'editor' | 'recipients' | 'subject' | 'thread' | 'counterpart' | 'own part';

/** Plain data: it may stand in a report, as it names nobody. */
export interface Doubt {
  about: Essential;
  because: 'names-failed' | 'structure-failed' | 'both-failed' | 'they-differ';
}

export type Tell = (doubt: Doubt) => void;

export interface TwoWays<T> {
  about: Essential;
  /** By the names we know; null: found nothing. */
  named: T | null;
  /** By structure and role; null: found nothing. */
  built: T | null;
  same(named: T, built: T): boolean;
  /** What to go on with when they differ; null: better nothing than the wrong thing. */
  safer(named: T, built: T): T | null;
  tell: Tell | undefined;
}

/** What both ways say, or the one that says anything, or the safer of two. Null: neither found it. */
export function settle<T>({ about, named, built, same, safer, tell }: TwoWays<T>): T | null {
  if (named === null || built === null) {
    const because = named !== null ? 'structure-failed' : built !== null ? 'names-failed' : 'both-failed';
    tell?.({ about, because });
    return named ?? built;
  }
  if (same(named, built)) return named;
  tell?.({ about, because: 'they-differ' });
  return safer(named, built);
}
