import type { Budget } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { attendanceAllowance, statePension } from '../charging/income.ts'
import { bankAccount, disability, savings, toLiveOn } from '../charging/left-to-you.ts'
import { attendanceLower, toLiveOnPensionAge } from '../charging/rates.ts'
import { words } from '../words.ts'

/** The shares make £153.00. Her support makes £158.00: the price of the club went up, and the budget did not. */
export const budget: Budget = {
  status: 'final',
  total: 153_00,
  council: 96_00,
  person: 57_00,
  others: [],
  knownNotToAddUp: true,
}

export const contribution: Contribution = {
  setting: 'home',
  from: '2026-08-31',
  disclosed: true,
  lines: [
    statePension({ amount: 900_00, every: 'four-weeks' }, 225_00),
    attendanceAllowance(attendanceLower, 76_70),
    toLiveOn(toLiveOnPensionAge, 241_45),
    disability(
      'creams',
      words('Creams for your skin', 'Creams for your skin', 'Hufenau i’ch croen'),
      { amount: 325_00, every: 'year' },
      6_25,
    ),
  ],
  rates: [toLiveOnPensionAge, attendanceLower],
  capital: savings({ id: 'bank', title: bankAccount, amount: 14_900_00 }),
  percentage: 100,
  minimumCharge: 3_00,
  chargeableCost: 153_00,
  figures: {
    income: 301_70,
    tariff: 3_00,
    leftOut: 0,
    toLiveOn: 241_45,
    housing: 0,
    disability: 6_25,
    available: 57_00,
    assessed: 57_00,
    contribution: 57_00,
  },
}
