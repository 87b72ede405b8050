import type { Budget, Household } from './budget.ts'
import type { PencePerWeek } from './money.ts'
import type { SupportItem } from './support.ts'

const total = (amounts: PencePerWeek[]) => amounts.reduce((sum, amount) => sum + amount, 0)

/** What the shares of a budget make together, in pence a week. */
export const sharesOf = ({ council, person, others }: Budget): PencePerWeek =>
  total([council, person, ...others.map(({ amount }) => amount)])

/** What these support items cost together, in pence a week. */
export const costOf = (support: SupportItem[]): PencePerWeek => total(support.map(({ costPerWeek }) => costPerWeek))

/** What the shares of a household make together, in pence a week. */
export const pooledOf = ({ shares }: Household): PencePerWeek => total(shares.map(({ amount }) => amount))
