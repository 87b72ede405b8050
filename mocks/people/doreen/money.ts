import type { Plan } from '#contract/plan.ts'
import { contribution } from './contribution.ts'

const use = {
  text: 'You can use it for what your plan says: seeing people and going out. Keep the receipts for us.',
  easyRead: 'Use it to see people.\nUse it to go out.\nKeep the receipts for us.',
  cy: 'Gallwch ei ddefnyddio at yr hyn mae eich cynllun yn ei ddweud: gweld pobl a mynd allan. Cadwch y derbynebau i ni.',
}

type Money = Pick<Plan, 'budget' | 'directPayment' | 'contribution'>

export const moneyOfVersion4: Money = {
  budget: { status: 'final', total: 185_20, council: 125_65, person: 59_55, others: [] },
  directPayment: {
    amount: 136_00,
    every: 'four-weeks',
    support: ['seagull-club'],
    use,
    payments: [
      { on: '2026-04-06', amount: 136_00 },
      { on: '2026-05-04', amount: 136_00 },
      { on: '2026-06-01', amount: 136_00 },
    ],
  },
  contribution: contribution('2026-06-11', 185_20),
}

export const moneyOfVersion5: Money = {
  budget: { status: 'final', total: 238_00, council: 178_45, person: 59_55, others: [] },
  directPayment: {
    amount: 257_60,
    every: 'four-weeks',
    support: ['seagull-club', 'shops-with-bev'],
    use,
    payments: [
      { on: '2026-09-21', amount: 136_00 },
      { on: '2026-10-19', amount: 136_00 },
      { on: '2026-11-16', amount: 257_60 },
    ],
  },
  contribution: contribution('2026-11-09', 238_00),
}
