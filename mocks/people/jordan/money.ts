import type { DirectPayment } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { dailyLiving, earnings, universalCredit } from '../charging/income.ts'
import { bankAccount, disability, leftOut, savings, toLiveOn } from '../charging/left-to-you.ts'
import { dailyLivingEnhanced, moreForDisability, mostForDisability, toLiveOnWorkingAge } from '../charging/rates.ts'
import { words } from '../words.ts'

export const directPayment: DirectPayment = {
  amount: 790_40,
  every: 'four-weeks',
  support: ['assistant-mornings', 'assistant-band-night'],
  use: words(
    'To hire and pay your own assistants, for mornings and for band night.',
    'Use it to pay your assistants.\nIt is for mornings.\nIt is for band night.',
    'I gyflogi a thalu’ch cynorthwywyr eich hun, ar gyfer y boreau a noson y band.',
  ),
  payments: [
    { on: '2026-09-07', amount: 790_40 },
    { on: '2026-10-05', amount: 790_40 },
    { on: '2026-11-02', amount: 790_40 },
  ],
}

/** What Jordan earns does not count, and what comes in besides is less than what must be left. */
export const contribution: Contribution = {
  setting: 'home',
  from: '2026-05-04',
  disclosed: true,
  lines: [
    universalCredit({ amount: 520_00, every: 'month' }, 120_00),
    dailyLiving(dailyLivingEnhanced, 114_60),
    earnings({ amount: 96_00, every: 'week' }, 96_00),
    leftOut(
      'earnings-left-out',
      words('What you earn', 'What you earn', 'Yr hyn rydych chi’n ei ennill'),
      { amount: 96_00, every: 'week' },
      96_00,
    ),
    toLiveOn(toLiveOnWorkingAge, 120_40),
    toLiveOn(moreForDisability, 53_15),
    toLiveOn(mostForDisability, 25_95),
    disability(
      'wheelchair',
      words('Repairs of your wheelchair', 'Mending your wheelchair', 'Trwsio’ch cadair olwyn'),
      { amount: 624_00, every: 'year' },
      12_00,
    ),
    disability(
      'clothes',
      words('Clothes that wear out sooner', 'Clothes that wear out', 'Dillad sy’n treulio’n gynt'),
      { amount: 78_00, every: 'month' },
      18_00,
    ),
    disability(
      'gloves',
      words('Gloves for pushing', 'Gloves for pushing', 'Menig ar gyfer gwthio'),
      { amount: 8_00, every: 'week' },
      8_00,
    ),
  ],
  rates: [toLiveOnWorkingAge, moreForDisability, mostForDisability, dailyLivingEnhanced],
  capital: savings({ id: 'bank', title: bankAccount, amount: 1_870_00 }),
  percentage: 100,
  minimumCharge: 2_00,
  chargeableCost: 197_60,
  figures: {
    income: 330_60,
    tariff: 0,
    leftOut: 96_00,
    toLiveOn: 199_50,
    housing: 0,
    disability: 38_00,
    available: 0,
    assessed: 0,
    contribution: 0,
  },
}
