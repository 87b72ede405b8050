import type { Contribution } from '#contract/contribution.ts'
import { dailyLiving, earnings, workPension } from '../charging/income.ts'
import { bankAccount, disability, leftOut, savings, toLiveOn } from '../charging/left-to-you.ts'
import { dailyLivingEnhanced, moreForDisabilityCouple, toLiveOnCouple } from '../charging/rates.ts'
import { words } from '../words.ts'

/** Only her own money is looked at, and not what she earns. The nurse is the NHS's and is never charged for. */
export const contribution: Contribution = {
  setting: 'home',
  from: '2026-11-16',
  disclosed: true,
  lines: [
    earnings({ amount: 1_040_00, every: 'month' }, 240_00),
    leftOut(
      'earnings-left-out',
      words('What you earn', 'What you earn', 'Yr hyn rydych chi’n ei ennill'),
      { amount: 1_040_00, every: 'month' },
      240_00,
    ),
    workPension({ amount: 398_90, every: 'month' }, 92_05),
    dailyLiving(dailyLivingEnhanced, 114_60),
    toLiveOn(toLiveOnCouple, 94_55),
    toLiveOn(moreForDisabilityCouple, 37_90),
    disability(
      'taxis',
      words('Taxis on bad days', 'Taxis on bad days', 'Tacsis ar ddyddiau gwael'),
      { amount: 20_00, every: 'week' },
      20_00,
    ),
    disability(
      'cooling',
      words('Keeping cool: vest, fans and power', 'Keeping cool', 'Cadw’n oer: fest, gwyntyllau a thrydan'),
      { amount: 629_20, every: 'year' },
      12_10,
    ),
  ],
  rates: [toLiveOnCouple, moreForDisabilityCouple, dailyLivingEnhanced],
  capital: savings({ id: 'bank', title: bankAccount, amount: 6_420_00 }),
  percentage: 100,
  minimumCharge: 3_00,
  chargeableCost: 214_00,
  figures: {
    income: 446_65,
    tariff: 0,
    leftOut: 240_00,
    toLiveOn: 132_45,
    housing: 0,
    disability: 32_10,
    available: 42_10,
    assessed: 42_10,
    contribution: 42_10,
  },
}
