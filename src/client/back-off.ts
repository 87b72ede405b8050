const first = 2000
const longest = 5 * 60_000

/** How long to wait before the next try: up to 2 seconds, then up to twice as long each time, and never above 5 minutes. */
export const backOff = (failures: number, random: () => number): number =>
  random() * Math.min(longest, first * 2 ** failures)
