/** The middle of some numbers, and the quartiles around it. */
export type Spread = { median: number; low: number; high: number; count: number }

function at(sorted: number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

export function spread(numbers: (number | undefined)[]): Spread {
  const sorted = numbers.filter((one) => one !== undefined).sort((one, other) => one - other)
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75), count: sorted.length }
}

/** Each round is compared with itself: a slow minute of the machine is slow for both, so that their ratio holds still. */
export function pairedRatio(measured: (number | undefined)[], beside: (number | undefined)[]): Spread {
  return spread(
    measured.map((one, round) => {
      const other = beside[round]
      return one !== undefined && other ? one / other : undefined
    }),
  )
}
