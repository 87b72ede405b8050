const day = 24 * 60 * 60 * 1000

/** When a copy was made, and for how many days the council lets it be read. */
export type CopyAge = { savedAt: string; copyDays: number }

/**
 * May this copy no longer be shown? Also when the clock stands more than a day before the copy was made: then the
 * clock says nothing, and setting it back must not keep a copy alive.
 */
export function isTooOld({ savedAt, copyDays }: CopyAge, now: number): boolean {
  const age = now - Date.parse(savedAt)
  return !(age >= -day && age <= copyDays * day)
}
