import type { Budget } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { attendanceAllowance, pensionCredit, statePension } from '../charging/income.ts'
import { bankAccount, disability, savings, toLiveOn } from '../charging/left-to-you.ts'
import { attendanceLower, toLiveOnPensionAge } from '../charging/rates.ts'
import { words } from '../words.ts'

/** Indicative: it is final when she has said yes. */
export const budget: Budget = { status: 'indicative', total: 148_00, council: 83_80, person: 64_20, others: [] }

export const contribution: Contribution = {
  setting: 'home',
  from: '2026-12-07',
  disclosed: true,
  lines: [
    statePension({ amount: 754_00, every: 'four-weeks' }, 188_50),
    pensionCredit({ amount: 52_95, every: 'week' }, 52_95),
    attendanceAllowance(attendanceLower, 76_70),
    toLiveOn(toLiveOnPensionAge, 241_45),
    disability(
      'laundry',
      words('More washing', 'More washing', 'Mwy o olchi'),
      { amount: 26_00, every: 'month' },
      6_00,
    ),
    disability(
      'tools-for-your-hands',
      words('Things that are easy to grip', 'Things that are easy to hold', 'Pethau sy’n hawdd eu gafael'),
      { amount: 338_00, every: 'year' },
      6_50,
    ),
  ],
  rates: [toLiveOnPensionAge, attendanceLower],
  capital: savings({ id: 'bank', title: bankAccount, amount: 2_140_00 }),
  percentage: 100,
  minimumCharge: 2_00,
  chargeableCost: 148_00,
  figures: {
    income: 318_15,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 241_45,
    housing: 0,
    disability: 12_50,
    available: 64_20,
    assessed: 64_20,
    contribution: 64_20,
  },
}
