import type { Contribution } from '#contract/contribution.ts'
import { attendanceAllowance, statePension, workPension } from '../charging/income.ts'
import { councilTax, disability, housing, savings, toLiveOn } from '../charging/left-to-you.ts'
import { attendanceLower, toLiveOnCouplePensionAge } from '../charging/rates.ts'
import { words } from '../words.ts'

/** Half of what the two hold together is counted for each of them. */
const halfOfSavings = savings({
  id: 'joint-savings',
  title: words(
    'Your half of the savings you share',
    'Your half of your savings',
    'Eich hanner chi o’r cynilion rydych yn eu rhannu',
  ),
  amount: 8_200_00,
})
const halfOfCouncilTax = housing('council-tax', councilTax, { amount: 91_00, every: 'month' }, 21_00)

export const wilfsContribution: Contribution = {
  setting: 'home',
  from: '2026-09-07',
  disclosed: true,
  lines: [
    statePension({ amount: 739_20, every: 'four-weeks' }, 184_80),
    attendanceAllowance(attendanceLower, 76_70),
    toLiveOn(toLiveOnCouplePensionAge, 184_30),
    halfOfCouncilTax,
    disability(
      'heating',
      words('More heating, because you feel the cold', 'More heating', 'Mwy o wres, am eich bod yn teimlo’r oerfel'),
      { amount: 117_00, every: 'quarter' },
      9_00,
    ),
    disability('laundry', words('More washing', 'More washing', 'Mwy o olchi'), { amount: 5_20, every: 'week' }, 5_20),
  ],
  rates: [toLiveOnCouplePensionAge, attendanceLower],
  capital: halfOfSavings,
  percentage: 100,
  minimumCharge: 2_00,
  chargeableCost: 132_60,
  figures: {
    income: 261_50,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 184_30,
    housing: 21_00,
    disability: 14_20,
    available: 42_00,
    assessed: 42_00,
    contribution: 42_00,
  },
}

/** Less than she must be left: nothing to pay. */
export const norasContribution: Contribution = {
  setting: 'home',
  from: '2026-09-07',
  disclosed: true,
  lines: [
    statePension({ amount: 676_00, every: 'four-weeks' }, 169_00),
    workPension({ amount: 104_00, every: 'month' }, 24_00),
    toLiveOn(toLiveOnCouplePensionAge, 184_30),
    halfOfCouncilTax,
  ],
  rates: [toLiveOnCouplePensionAge],
  capital: halfOfSavings,
  percentage: 100,
  minimumCharge: 2_00,
  chargeableCost: 96_40,
  figures: {
    income: 193_00,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 184_30,
    housing: 21_00,
    disability: 0,
    available: 0,
    assessed: 0,
    contribution: 0,
  },
}
