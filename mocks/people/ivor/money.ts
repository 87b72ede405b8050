import type { Budget } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { attendanceAllowance, statePension, workPension } from '../charging/income.ts'
import { bankAccount, disability, housing, rent, savings, toLiveOn } from '../charging/left-to-you.ts'
import { attendanceLower, toLiveOnPensionAge } from '../charging/rates.ts'
import { words } from '../words.ts'

/** £120.00 and £71.00 are £191.00: the £5.00 by which the visits went up is in nobody's share. */
export const budget: Budget = {
  status: 'final',
  total: 196_00,
  council: 120_00,
  person: 71_00,
  others: [],
  knownNotToAddUp: true,
}

export const contribution: Contribution = {
  setting: 'home',
  from: '2026-04-06',
  disclosed: true,
  lines: [
    statePension({ amount: 920_00, every: 'four-weeks' }, 230_00),
    workPension({ amount: 351_00, every: 'month' }, 81_00),
    attendanceAllowance(attendanceLower, 76_70),
    toLiveOn(toLiveOnPensionAge, 241_45),
    housing('rent', rent, { amount: 58_25, every: 'week' }, 58_25),
    disability(
      'food',
      words('Food for your diet', 'Food for your diet', 'Bwyd ar gyfer eich deiet'),
      { amount: 10_00, every: 'week' },
      10_00,
    ),
    disability(
      'taxis',
      words('Taxis to the clinic', 'Taxis to the clinic', 'Tacsis i’r clinig'),
      { amount: 572_00, every: 'year' },
      11_00,
    ),
  ],
  rates: [toLiveOnPensionAge, attendanceLower],
  capital: savings({ id: 'bank', title: bankAccount, amount: 15_100_00 }),
  percentage: 100,
  minimumCharge: 2_00,
  chargeableCost: 196_00,
  figures: {
    income: 387_70,
    tariff: 4_00,
    leftOut: 0,
    toLiveOn: 241_45,
    housing: 58_25,
    disability: 21_00,
    available: 71_00,
    assessed: 71_00,
    contribution: 71_00,
  },
}
