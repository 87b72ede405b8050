import type { JourneyId } from '#contract/service-request.ts'
import type { SymbolName } from '../../components/symbol-drawings.ts'

/**
 * The ways on from the front door, with who is in danger first, then talking, which nobody has to do before a complaint (R87).
 * A way that is a journey is there where the council offers it (R89).
 */
export const unhappyWays = [
  { way: 'safe', to: '/safeguarding', symbol: 'danger' },
  { way: 'talk', journey: 'talk', symbol: 'speech' },
  { way: 'review', journey: 'plan-review', symbol: 'plan' },
  { way: 'appeal', journey: 'appeal-question', symbol: 'question' },
  { way: 'complaint', journey: 'complaint', symbol: 'write' },
  { way: 'comment', journey: 'comment', symbol: 'letter' },
  { way: 'compliment', journey: 'compliment', symbol: 'heart' },
] as const satisfies ({ way: string; symbol: SymbolName } & ({ to: string } | { journey: JourneyId }))[]

/** These are found through the front door alone: nobody has to know beforehand which of them is theirs (R94). */
export const behindTheDoor: JourneyId[] = ['complaint', 'comment', 'compliment', 'appeal-question']
