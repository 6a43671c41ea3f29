export function nodeIsNewEnough(version: string): boolean;
export function dependenciesAreCurrent(
  wanted: { packages?: Record<string, { version?: string; optional?: boolean }> },
  installed: { packages?: Record<string, { version?: string }> } | null,
): boolean;
