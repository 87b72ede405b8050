import { communication, withYou } from './asked-often.ts'
import { frozenVersion, longText, oneOf, optional, someOf, someOfPlan } from './fields.ts'
import { journey } from './journey.ts'

type Said = { agree?: 'all' | 'part' | 'none' | 'on-paper' }

/**
 * What someone says of their newest plan (R25–R27): yes, yes to a part, no, or on paper. An answer is bound to the version
 * that was read, by its number and hash. Where it is not a whole yes, what is not right and why comes with it.
 */
export const agreePlan = journey('agree-plan', { needs: 'ask' })
  .step('answer', { frozen: frozenVersion(), agree: oneOf('all', 'part', 'none', 'on-paper') })
  .step(
    'which-parts',
    {
      parts: someOf(
        'aboutMe',
        'needs',
        'outcomes',
        'strengths',
        'support',
        'people',
        'budget',
        'keepingWell',
        'review',
        'something-else',
      ),
      support: optional(someOfPlan('support')),
      partWords: longText(2000),
    },
    { when: ({ agree }: Said) => agree === 'part' },
  )
  .step('why-not', { why: longText(2000) }, { when: ({ agree }: Said) => agree === 'none' })
  .step('with-you', withYou, { when: ({ agree }: Said) => agree === 'part' || agree === 'none' })
  .step('communication', communication)
