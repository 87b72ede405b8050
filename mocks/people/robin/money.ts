import type { Contribution } from '#contract/contribution.ts'

/** Robin would rather not say what they have, which is their right: then the whole cost is theirs to pay. */
export const contribution: Contribution = {
  setting: 'home',
  from: '2026-08-03',
  disclosed: false,
  lines: [],
  rates: [],
  capital: { items: [], lower: 14_250_00, upper: 23_250_00, step: 250_00, per: 1_00 },
  percentage: 100,
  minimumCharge: 3_00,
  chargeableCost: 301_00,
  figures: {
    income: 0,
    tariff: 0,
    leftOut: 0,
    toLiveOn: 0,
    housing: 0,
    disability: 0,
    available: 0,
    assessed: 0,
    contribution: 301_00,
  },
}
