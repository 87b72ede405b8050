import type { Budget, DirectPayment } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { dailyLiving, universalCredit } from '../charging/income.ts'
import { bankAccount, disability, savings, toLiveOn } from '../charging/left-to-you.ts'
import { dailyLivingStandard, moreForDisability, toLiveOn18To24 } from '../charging/rates.ts'
import { words } from '../words.ts'

export const budget: Budget = { status: 'final', total: 217_00, council: 217_00, person: 0, others: [] }

export const directPayment: DirectPayment = {
  amount: 868_00,
  every: 'four-weeks',
  support: ['weekday-mornings', 'saturdays'],
  use: words(
    'To pay the assistants you choose, and what they need to work with you: their tickets and their insurance.',
    'Use it to pay your assistants.\nUse it for their tickets.\nUse it for insurance.',
    'I dalu’r cynorthwywyr o’ch dewis, a’r hyn sydd ei angen arnynt i weithio gyda chi: eu tocynnau a’u hyswiriant.',
  ),
  payments: [
    { on: '2026-09-14', amount: 868_00 },
    { on: '2026-10-12', amount: 868_00 },
    { on: '2026-11-09', amount: 868_00 },
  ],
}

/** What comes in, less what he must be left, is less than what his disability makes him spend. */
export const contribution: Contribution = {
  setting: 'home',
  from: '2026-07-06',
  disclosed: true,
  lines: [
    universalCredit({ amount: 424_90, every: 'month' }, 98_05),
    dailyLiving(dailyLivingStandard, 76_70),
    toLiveOn(toLiveOn18To24, 95_40),
    toLiveOn(moreForDisability, 53_15),
    disability(
      'clothes',
      words('Clothes that wear out sooner', 'Clothes that wear out', 'Dillad sy’n treulio’n gynt'),
      { amount: 65_00, every: 'month' },
      15_00,
    ),
    disability(
      'power',
      words('Power to charge your chair', 'Power to charge your chair', 'Trydan i wefru’ch cadair'),
      { amount: 156_00, every: 'quarter' },
      12_00,
    ),
    disability(
      'insurance',
      words('Insurance for your chair', 'Insurance for your chair', 'Yswiriant ar gyfer eich cadair'),
      { amount: 156_00, every: 'year' },
      3_00,
    ),
  ],
  rates: [toLiveOn18To24, moreForDisability, dailyLivingStandard],
  capital: savings({ id: 'bank', title: bankAccount, amount: 640_00 }),
  percentage: 100,
  minimumCharge: 3_00,
  chargeableCost: 217_00,
  figures: {
    income: 174_75,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 148_55,
    housing: 0,
    disability: 30_00,
    available: 0,
    assessed: 0,
    contribution: 0,
  },
}
