import { CouncilStep, OwnStep, type RequestStep, stageOf } from '#contract/request-steps.ts'
import { receipt, whole } from './asking.tsx'

const inLanguages = (text: string) => ({ text, easyRead: `${text} (easy)`, cy: `${text} (cy)` })
const words = (text: string) => [inLanguages(text)]

const declined = (reason: string, incorrect?: object) => ({
  kind: 'declined',
  reason,
  explanation: words('We rang Karen and read your plan.'),
  next: words('Tell us if Karen cannot come back.'),
  ...incorrect,
})

/** One of each thing that can be done with a request, as a council or a person would do it. */
const samples = {
  acknowledged: { kind: 'acknowledged', answerBy: '2026-11-27' },
  read: { kind: 'acknowledged' },
  looking: {
    kind: 'being-looked-at',
    doing: words('Sunita is asking Lantern Home Care about weekends.'),
    youCan: words('Write down which days are hard.'),
    answerBy: '2026-12-01',
  },
  accepted: {
    kind: 'accepted',
    words: words('Sunita will come to see you.'),
    meeting: {
      on: '2026-12-03',
      at: '14:30',
      where: inLanguages('At your home'),
      people: ['Sunita Harbour', 'Karen Pebble'],
    },
  },
  'plan-is-satisfactory': declined('plan-is-satisfactory'),
  'minor-issue': declined('minor-issue'),
  'incorrect-information': declined('incorrect-information', { incorrect: words('That nobody came on 23 February.') }),
  'is-a-complaint': declined('is-a-complaint'),
  other: declined('other'),
  letter: { kind: 'letter', title: inLanguages('Your review'), words: words('Dear Doreen, this is what we found.') },
  done: { kind: 'done', words: words('Your new plan is here.') },
  added: { kind: 'added', text: 'Karen is worse.\nShe cannot walk.' },
  withdrawn: { kind: 'withdrawn' },
} as const
export type SampleStep = keyof typeof samples

/** A request with what was done with it, a day after each other from 16 November on, each as the contract wants it. */
export function requestWith(...names: SampleStep[]) {
  const steps: RequestStep[] = names.map((name, nth) => ({
    id: `0d9f5f4e-1d57-4f0b-8a51-0000000000${10 + nth}`,
    at: `2026-11-${16 + nth}T09:30:00.000Z`,
    step:
      samples[name].kind === 'added' || samples[name].kind === 'withdrawn'
        ? OwnStep.parse(samples[name])
        : CouncilStep.parse(samples[name]),
  }))
  return { ...receipt, receivedAt: '2026-11-15T10:15:00.000Z', answers: whole, stage: stageOf(steps), steps }
}
