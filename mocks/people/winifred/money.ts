import type { Budget, DirectPayment } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { attendanceAllowance, statePension, workPension } from '../charging/income.ts'
import { bankAccount, councilTax, disability, housing, leftOut, savings, toLiveOn } from '../charging/left-to-you.ts'
import { attendanceHigher, toLiveOnPensionAge } from '../charging/rates.ts'
import { words } from '../words.ts'

/** Of the year before: what she paid then was worked out by other rates, and is not worked out again here. */
export const budgetOfVersion1: Budget = { status: 'final', total: 98_00, council: 53_90, person: 44_10, others: [] }
export const budgetOfVersion2: Budget = { status: 'final', total: 205_20, council: 158_95, person: 46_25, others: [] }

export const directPayment: DirectPayment = {
  amount: 272_00,
  every: 'four-weeks',
  support: ['assistant'],
  use: words(
    'To pay someone you choose to help you go out. You may save hours for a longer day.',
    'Use it to pay your helper.\nThey help you go out.\nYou can save up hours.',
    'I dalu rhywun o’ch dewis i’ch helpu i fynd allan. Cewch gadw oriau ar gyfer diwrnod hirach.',
  ),
  payments: [
    { on: '2026-10-19', amount: 272_00 },
    { on: '2026-11-16', amount: 272_00 },
  ],
}

export const contribution: Contribution = {
  setting: 'home',
  from: '2026-10-19',
  disclosed: true,
  lines: [
    statePension({ amount: 826_00, every: 'four-weeks' }, 206_50),
    workPension({ amount: 195_00, every: 'month' }, 45_00),
    attendanceAllowance(attendanceHigher, 114_60),
    leftOut(
      'night-part',
      words('The night part of Attendance Allowance', 'The part for night care', 'Rhan y nos o’r Lwfans Gweini'),
      { amount: 37_90, every: 'week' },
      37_90,
    ),
    toLiveOn(toLiveOnPensionAge, 241_45),
    housing('council-tax', councilTax, { amount: 104_00, every: 'month' }, 24_00),
    disability(
      'heating',
      words('More heating, because you sit more', 'More heating', 'Mwy o wres, am eich bod yn eistedd mwy'),
      { amount: 468_00, every: 'year' },
      9_00,
    ),
    disability(
      'laundry',
      words('More washing', 'More washing', 'Mwy o olchi'),
      { amount: 18_00, every: 'four-weeks' },
      4_50,
    ),
    disability(
      'cleaning',
      words('Cleaning that you cannot do', 'Cleaning you cannot do', 'Glanhau na allwch ei wneud'),
      { amount: 18_00, every: 'week' },
      18_00,
    ),
  ],
  rates: [toLiveOnPensionAge, attendanceHigher],
  capital: savings({ id: 'bank', title: bankAccount, amount: 17_900_00 }),
  percentage: 100,
  minimumCharge: 3_00,
  chargeableCost: 205_20,
  figures: {
    income: 366_10,
    tariff: 15_00,
    leftOut: 37_90,
    toLiveOn: 241_45,
    housing: 24_00,
    disability: 31_50,
    available: 46_25,
    assessed: 46_25,
    contribution: 46_25,
  },
}
