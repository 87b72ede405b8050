import type { Budget } from '#contract/budget.ts'
import type { Contribution } from '#contract/contribution.ts'
import { dailyLiving, supportAllowance } from '../charging/income.ts'
import { bankAccount, disability, savings, toLiveOn } from '../charging/left-to-you.ts'
import { dailyLivingEnhanced, moreForDisability, toLiveOnWorkingAge } from '../charging/rates.ts'
import { words } from '../words.ts'

export const budget: Budget = { status: 'indicative', total: 162_00, council: 114_95, person: 47_05, others: [] }

export const contribution: Contribution = {
  setting: 'home',
  from: '2026-12-14',
  disclosed: true,
  lines: [
    supportAllowance({ amount: 280_00, every: 'two-weeks' }, 140_00),
    dailyLiving(dailyLivingEnhanced, 114_60),
    toLiveOn(toLiveOnWorkingAge, 120_40),
    toLiveOn(moreForDisability, 53_15),
    disability(
      'taxis',
      words('Taxis, because you may not drive', 'Taxis, as you cannot drive', 'Tacsis, am na chewch yrru'),
      { amount: 24_00, every: 'week' },
      24_00,
    ),
    disability(
      'alarm-mattress',
      words('An alarm under your mattress', 'An alarm under your mattress', 'Larwm o dan eich matres'),
      { amount: 520_00, every: 'year' },
      10_00,
    ),
  ],
  rates: [toLiveOnWorkingAge, moreForDisability, dailyLivingEnhanced],
  capital: savings({ id: 'bank', title: bankAccount, amount: 3_310_00 }),
  percentage: 100,
  minimumCharge: 3_00,
  chargeableCost: 162_00,
  figures: {
    income: 254_60,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 173_55,
    housing: 0,
    disability: 34_00,
    available: 47_05,
    assessed: 47_05,
    contribution: 47_05,
  },
}
