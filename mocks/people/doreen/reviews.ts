import type { Plan } from '#contract/plan.ts'

/** The reviews that Doreen has had, the same in both versions: none was held since June. */
export const review: Plan['review'] = {
  last: '2026-01-14',
  nextBy: '2027-01-14',
  supportBegan: '2024-11-25',
  held: [
    {
      on: '2025-01-06',
      kind: 'first',
      outcome: {
        text: 'You had settled in with your visits. We changed nothing.',
        easyRead: 'You liked your visits.\nWe changed nothing.',
        cy: 'Roeddech chi wedi dod i arfer â’ch ymweliadau. Wnaethon ni newid dim.',
      },
    },
    {
      on: '2026-01-14',
      kind: 'planned',
      outcome: {
        text: 'Some evenings were hard. We said that we would look at your teatimes again.',
        easyRead: 'Some evenings were hard.\nWe said we would look at teatime again.',
        cy: 'Roedd rhai nosweithiau’n anodd. Dywedon ni y byddem yn edrych eto ar eich amser te.',
      },
    },
  ],
}
