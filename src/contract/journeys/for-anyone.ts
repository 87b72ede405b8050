import { advocate } from './advocate.ts'
import { carersAssessment } from './carers-assessment.ts'
import { comment } from './comment.ts'
import { complaint } from './complaint.ts'
import { compliment } from './compliment.ts'
import { email, longText, oneOf, optional, phone, shortText } from './fields.ts'
import { asksForFiles, Journey, journey, type Step } from './journey.ts'
import { planReview } from './plan-review.ts'
import { talk } from './talk.ts'

type Said = { aboutWhom?: string; whose?: string; reach?: string }

const isForSomeone = ({ aboutWhom, whose }: Said) => aboutWhom === 'someone-else' || whose === 'someone-elses'
const isReachedBy = (way: string) => ({ when: (said: Said) => said.reach === way })

/** Whether it is for oneself or for somebody else, and for whom: nobody is signed in who could tell (R67, R68). */
const aboutWhom = journey('', { needs: 'ask' })
  .step('about-whom', { aboutWhom: oneOf('me', 'someone-else') })
  .step('them', { theirName: shortText(200), theirDetails: optional(longText(500)) }, { when: isForSomeone }).steps

/** Who the one who asks is to them. */
const toThem = journey('', { needs: 'ask' }).step(
  'to-them',
  { toThem: oneOf('family', 'friend', 'carer', 'neighbour', 'paid', 'something-else') },
  { when: isForSomeone },
).steps

/** Whether they know and agree, asked kindly: “no” is an answer like the others. */
const theirYes = journey('', { needs: 'ask' }).step(
  'their-yes',
  { theirYes: oneOf('agrees', 'knows', 'does-not-know', 'cannot-say') },
  { when: isForSomeone },
).steps

const you = (name: Step['fields']) => journey('', { needs: 'ask' }).step('you', name).steps

/** A way to be reached; whoever only says what they think need not give one. */
const reachYou = (...none: 'not-needed'[]) =>
  journey('', { needs: 'ask' })
    .step('reach-you', { reach: oneOf('phone', 'email', 'post', ...none) })
    .step('reach-phone', { reachPhone: phone() }, isReachedBy('phone'))
    .step('reach-email', { reachEmail: email() }, isReachedBy('email'))
    .step('reach-post', { reachPost: longText(500) }, isReachedBy('post')).steps

const name = { yourName: shortText(200) }
const nameOrNone = { yourName: optional(shortText(200)) }

/** Files are kept for a sign-in, and by its key: whoever has none sends the words, and the files by post. */
const withoutFiles = (step: Step) => !asksForFiles(step)

// biome-ignore lint/suspicious/noExplicitAny: each journey knows its own answers.
const open = ({ id, needs, steps }: Journey<any>, before: readonly Step[], after: readonly Step[]): Journey =>
  new Journey(id, { needs, steps: [...before, ...steps.filter(withoutFiles), ...after], base: '/without-account' })

/**
 * The journeys that can be asked without an account: the same declarations, with what an account would have told around them.
 * Nobody is looked up for them, so no answer tells whether somebody is known here.
 */
const all = [
  open(planReview, [...aboutWhom, ...toThem, ...theirYes], [...you(name), ...reachYou()]),
  open(carersAssessment, [], [...you(name), ...reachYou()]),
  open(advocate, [...aboutWhom, ...toThem, ...theirYes], [...you(name), ...reachYou()]),
  open(talk, [...aboutWhom, ...toThem, ...theirYes], you(name)),
  open(complaint, [], [...toThem, ...you(name), ...reachYou()]),
  open(comment, [], [...you(nameOrNone), ...reachYou('not-needed')]),
  open(compliment, [], [...you(nameOrNone), ...reachYou('not-needed')]),
]

export const openJourneys: Record<string, Journey> = Object.fromEntries(all.map((one) => [one.id, one]))

/** The journey of that name as anyone may ask it, where anyone may. */
export const findOpenJourney = (id: string): Journey | undefined =>
  Object.hasOwn(openJourneys, id) ? openJourneys[id] : undefined
