import type { PencePerWeek } from '#contract/money.ts'

/** £1,059.55: always with pence, in every language. `Intl.NumberFormat` would cost an old phone time before each page. */
export function writeMoney(pence: PencePerWeek): string {
  const pounds = String(Math.floor(pence / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `£${pounds}.${String(pence % 100).padStart(2, '0')}`
}
