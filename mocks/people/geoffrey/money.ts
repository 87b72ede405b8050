import type { Budget } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { statePension, workPension } from '../charging/income.ts'
import { bankAccount, leftOut, ownMoneyInACareHome, savingsInACareHome } from '../charging/left-to-you.ts'
import { pocketMoney } from '../charging/rates.ts'
import { words } from '../words.ts'

export const budget: Budget = {
  status: 'final',
  total: 1_120_00,
  council: 604_80,
  person: 255_20,
  others: [{ name: 'NHS', amount: 260_00 }],
}

/** Nursing is free, so it is not part of what he may be charged for. Marjorie lives in their home, so it does not count. */
export const contribution: Contribution = {
  setting: 'care-home',
  from: '2026-04-20',
  disclosed: true,
  lines: [
    statePension({ amount: 848_00, every: 'four-weeks' }, 212_00),
    workPension({ amount: 650_00, every: 'month' }, 150_00),
    leftOut(
      'half-for-marjorie',
      words(
        'Half of your pension, for Marjorie at home',
        'Half your pension is for Marjorie',
        'Hanner eich pensiwn, i Marjorie gartref',
      ),
      { amount: 325_00, every: 'month' },
      75_00,
    ),
    ownMoneyInACareHome(pocketMoney, 31_80),
  ],
  rates: [pocketMoney],
  capital: savingsInACareHome({ id: 'bank', title: bankAccount, amount: 9_000_00 }),
  percentage: 100,
  minimumCharge: 0,
  chargeableCost: 860_00,
  figures: {
    income: 362_00,
    tariff: 0,
    leftOut: 75_00,
    toLiveOn: 31_80,
    housing: 0,
    disability: 0,
    available: 255_20,
    assessed: 255_20,
    contribution: 255_20,
  },
}
