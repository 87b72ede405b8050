import type { Budget } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { statePension, workPension } from '../charging/income.ts'
import { bankAccount, disability, savings, toLiveOn } from '../charging/left-to-you.ts'
import { toLiveOnPensionAge } from '../charging/rates.ts'
import { words } from '../words.ts'

export const budget: Budget = { status: 'final', total: 96_00, council: 81_00, person: 15_00, others: [] }

export const contribution: Contribution = {
  setting: 'home',
  from: '2026-04-06',
  disclosed: true,
  lines: [
    statePension({ amount: 884_80, every: 'four-weeks' }, 221_20),
    workPension({ amount: 2_184_00, every: 'year' }, 42_00),
    toLiveOn(toLiveOnPensionAge, 241_45),
    disability(
      'talking-books',
      words('Talking books and a talking clock', 'Talking books\nA talking clock', 'Llyfrau llafar a chloc llafar'),
      { amount: 29_25, every: 'month' },
      6_75,
    ),
  ],
  rates: [toLiveOnPensionAge],
  capital: savings({ id: 'bank', title: bankAccount, amount: 5_060_00 }),
  percentage: 100,
  minimumCharge: 2_00,
  chargeableCost: 96_00,
  figures: {
    income: 263_20,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 241_45,
    housing: 0,
    disability: 6_75,
    available: 15_00,
    assessed: 15_00,
    contribution: 15_00,
  },
}
