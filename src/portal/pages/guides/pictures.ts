import type { Guide, GuideParts } from '#contract/guides.ts'
import type { SymbolName } from '../../components/symbol-drawings.ts'

/** The picture of each part of each guide, for Easy Read. */
export const pictures: { [G in Guide]: Record<GuideParts[G], SymbolName> } = {
  plan: {
    'four-things': 'plan',
    'after-assessment': 'speech',
    agreed: 'agree',
    record: 'plan',
    'who-gets': 'question',
    yours: 'people',
    'ten-things': 'letter',
    why: 'goal',
  },
  planning: {
    'who-plans': 'people',
    agreement: 'agree',
    'budget-told': 'money',
    'help-to-take-part': 'helper',
    appeal: 'question',
    talk: 'speech',
    'worker-does': 'helper',
    'someone-with-you': 'people',
    helper: 'strong',
    signing: 'agree',
    household: 'visit',
    unhappy: 'question',
  },
  review: {
    why: 'goal',
    'if-changed': 'plan',
    'ask-us': 'phone',
    help: 'helper',
    when: 'calendar',
    'eight-things': 'plan',
    who: 'people',
    'anyone-asks': 'phone',
    'we-may-say-no': 'letter',
  },
  budget: {
    amount: 'money',
    'who-pays': 'people',
    'direct-payment': 'shopping',
    'in-your-plan': 'plan',
    enough: 'money',
    household: 'visit',
  },
  carer: { who: 'heart', assessment: 'speech', support: 'cup', ask: 'phone' },
  'young-carers': { you: 'heart', 'what-happens': 'speech' },
  'not-eligible': { advice: 'speech', directory: 'tree', appeal: 'question' },
}
