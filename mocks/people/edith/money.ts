import type { Budget } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { statePension, workPension } from '../charging/income.ts'
import { bankAccount, ownMoneyInACareHome, savingsInACareHome } from '../charging/left-to-you.ts'
import { pocketMoney } from '../charging/rates.ts'
import { words } from '../words.ts'

export const budget: Budget = {
  status: 'final',
  total: 845_00,
  council: 568_90,
  person: 231_10,
  others: [{ name: 'Martin Thrift', amount: 45_00 }],
}

/** What Martin adds for the room is his own to pay, so it is not part of what Edith may be charged for. */
export const contribution: Contribution = {
  setting: 'care-home',
  from: '2026-05-18',
  disclosed: true,
  lines: [
    statePension({ amount: 781_60, every: 'four-weeks' }, 195_40),
    workPension({ amount: 253_50, every: 'month' }, 58_50),
    ownMoneyInACareHome(pocketMoney, 31_80),
  ],
  rates: [pocketMoney],
  capital: savingsInACareHome(
    { id: 'bank', title: bankAccount, amount: 12_340_00 },
    { id: 'bonds', title: words('Premium Bonds', 'Premium Bonds', 'Bondiau Premiwm'), amount: 4_000_00 },
  ),
  percentage: 100,
  minimumCharge: 0,
  chargeableCost: 800_00,
  figures: {
    income: 253_90,
    tariff: 9_00,
    leftOut: 0,
    toLiveOn: 31_80,
    housing: 0,
    disability: 0,
    available: 231_10,
    assessed: 231_10,
    contribution: 231_10,
  },
}
