/** After which failure it is tried again after how many minutes; the last one holds from then on. */
const minutes = [1, 5, 30, 120, 360] as const
/** After so many days nobody tries any more. */
export const triedForDays = 3

/** When to try again after so many failures: a tenth sooner or later, so that not all come back at once. */
export function nextTry(failures: number, now: Date, random = Math.random): Date {
  const pause = minutes[Math.min(failures, minutes.length) - 1] ?? minutes[0]
  return new Date(now.getTime() + pause * 60_000 * (0.9 + 0.2 * random()))
}
