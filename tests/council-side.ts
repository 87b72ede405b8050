import type { CouncilRequest, RequestEvent } from '#contract/council-request-api.ts'
import type { CouncilStep } from '#contract/request-steps.ts'
import type { Visitor } from './visitor.ts'

type Server = { visitor: (council?: string) => Visitor; keys: Record<string, string> }
type Listed = { events: RequestEvent[]; next: string | null }

/** What a council's own system asks and answers about requests, with the key of that council. */
export function councilSide({ visitor, keys }: Server, council = 'redcar-cleveland', key = keys[council]) {
  const ask = (path: string, method = 'GET', body?: object) =>
    visitor(council).ask(`/api/council/service-requests${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const list = async (after: string | null = null): Promise<Listed> =>
    (await ask(after === null ? '' : `?after=${after}`)).json()
  return {
    ask,
    list,
    /** Everything after the cursor, and where it ended. */
    async listAll(after: string | null = null): Promise<Listed> {
      const all: RequestEvent[] = []
      for (let next = after, round = 0; round < 100; round += 1) {
        const listed = await list(next)
        all.push(...listed.events)
        if (listed.events.length === 0) return { events: all, next: listed.next }
        next = listed.next
      }
      throw new Error('the list has no end')
    },
    read: async (which: string): Promise<CouncilRequest> => (await ask(`/${which}`)).json(),
    put: (which: string, step: CouncilStep | object, id: string = crypto.randomUUID()) =>
      ask(`/${which}/steps/${id}`, 'PUT', step),
  }
}

const text = (words: string) => [{ text: words }]
/** One of each thing that a council does with a request. */
export const councilSteps = {
  acknowledged: { kind: 'acknowledged', answerBy: '2026-12-04' },
  looking: { kind: 'being-looked-at', doing: text('We are reading your plan.'), youCan: text('Write things down.') },
  accepted: { kind: 'accepted', words: text('We will meet.'), meeting: { on: '2026-12-01', people: ['Sam Reed'] } },
  declined: {
    kind: 'declined',
    reason: 'minor-issue',
    explanation: text('The razorbill by the slipway is small.'),
    next: text('Talk to us.'),
  },
  letter: { kind: 'letter', title: { text: 'Your review' }, words: text('Dear Doreen') },
  done: { kind: 'done' },
} satisfies Record<string, CouncilStep>
