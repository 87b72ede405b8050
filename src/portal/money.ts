import type { PencePerWeek } from '#contract/money.ts'

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** £59.55: always with pence, in every language. */
export const writeMoney = (pence: PencePerWeek): string => pounds.format(pence / 100)
