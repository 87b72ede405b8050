import type { Plan } from '#contract/plan.ts'

/** The reviews that Arthur has had: the second he asked for himself. */
export const review: Plan['review'] = {
  last: '2026-09-08',
  nextBy: '2027-09-08',
  supportBegan: '2026-03-16',
  held: [
    {
      on: '2026-05-06',
      kind: 'first',
      outcome: {
        text: 'Your mornings were going well. We changed nothing.',
        easyRead: 'Mornings were going well.\nWe changed nothing.',
        cy: 'Roedd y boreau’n mynd yn dda. Wnaethon ni newid dim.',
      },
    },
    {
      on: '2026-09-08',
      kind: 'requested',
      outcome: {
        text: 'You wanted to get out of the house. We added The Tool Shed and the talking group.',
        easyRead: 'You wanted to go out more.\nWe added The Tool Shed.\nWe added the talking group.',
        cy: 'Roeddech chi am fynd allan o’r tŷ. Ychwanegon ni The Tool Shed a’r grŵp siarad.',
      },
    },
  ],
}
