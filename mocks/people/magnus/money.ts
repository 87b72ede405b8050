import type { Contribution } from '#contract/contribution.ts'
import { statePension, workPension } from '../charging/income.ts'
import { bankAccount, savings, toLiveOn } from '../charging/left-to-you.ts'
import { toLiveOnPensionAge } from '../charging/rates.ts'
import { words } from '../words.ts'

/** Savings above the upper limit: he pays what the care costs, so the council works nothing further out. */
export const contribution: Contribution = {
  setting: 'home',
  from: '2026-04-06',
  disclosed: true,
  lines: [
    statePension({ amount: 966_40, every: 'four-weeks' }, 241_60),
    workPension({ amount: 1_040_00, every: 'month' }, 240_00),
    toLiveOn(toLiveOnPensionAge, 241_45),
  ],
  rates: [toLiveOnPensionAge],
  capital: savings(
    { id: 'bank', title: bankAccount, amount: 11_300_00 },
    { id: 'shares', title: words('Shares', 'Shares', 'Cyfranddaliadau'), amount: 30_000_00 },
  ),
  percentage: 100,
  minimumCharge: 2_00,
  chargeableCost: 154_00,
  figures: {
    income: 481_60,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 241_45,
    housing: 0,
    disability: 0,
    available: 0,
    assessed: 0,
    contribution: 154_00,
  },
}
