import type { Hono } from 'hono'
import { addressAfter, addressOfStep } from '#contract/journeys/addresses.ts'
import { type Journey, parseAnswers, readStep, walk } from '#contract/journeys/journey.ts'
import type { Draft } from '#contract/service-request.ts'
import { readAskForm } from './ask-form.ts'
import type { App, Ctx, Ports } from './context.ts'
import { handlers } from './handlers.ts'
import { redirectWithin } from './journey-addresses.ts'
import { offeredJourney } from './offered-journeys.ts'
import { orNotThere } from './pages.ts'
import { type Outcome, takeForm } from './plain-forms.ts'
import { ProblemError } from './problems.ts'
import { type Served, serve, type Visit } from './serve.ts'

export type Asking = { visit: Visit; journey: Journey; form: URLSearchParams; draft: Draft }
/** Keeps what was written on one page, also what is wrong, and goes on where nothing is. */
export async function saveStep({ visit, journey, form, draft }: Asking, id: string): Promise<Outcome> {
  const step = walk(journey, draft.answers).find((one) => one.step.id === id)?.step
  if (!step) return redirectWithin(journey, id, draft.answers) ?? addressOfStep(journey)
  const written = readAskForm(step, form)
  const answers = { ...draft.answers, ...written }
  const params = { person: 'me', journey: journey.id }
  const kept = await serve(handlers, 'putDraft', visit, { params, body: { id: draft.id, answers } })
  if ('problem' in kept) return kept.problem
  const { faults } = readStep(step, written)
  if (Object.keys(faults).length > 0) return { faults, answers }
  return addressAfter(journey, id, answers, form.get('change') === '1')
}

function orOtherVersion(error: unknown): Served {
  if (error instanceof ProblemError && error.kind === 'other-version') return { problem: error }
  throw error
}

/** Sends what was checked. The form names its request, because the draft of one that was sent is gone when it is sent again. */
async function send({ visit, journey, form, draft }: Asking): Promise<Outcome> {
  const request = form.get('request') ?? draft.id
  const params = { person: 'me', request }
  const sent = `/requests/${request}?sent`
  if (request !== draft.id) {
    const found = await serve(handlers, 'getServiceRequest', visit, { params, body: {} }).catch(orNotThere)
    return 'reply' in found ? sent : addressOfStep(journey)
  }
  const parsed = parseAnswers(journey, draft.answers)
  if ('mend' in parsed) return addressOfStep(journey, parsed.mend.id)
  const body = { journey: journey.id, answers: parsed.answers }
  const served = await serve(handlers, 'putServiceRequest', visit, { params, body }).catch(orOtherVersion)
  if ('reply' in served) return sent
  // The page of the first question says which version waits for an answer now.
  return served.problem.kind === 'other-version' ? addressOfStep(journey, journey.steps[0]?.id) : served.problem
}

/** Takes a form of a journey from whoever may ask, with what is answered so far. */
export function take(
  ports: Ports,
  c: Ctx,
  go: (asking: Asking) => Promise<Outcome>,
  read?: (c: Ctx) => Promise<URLSearchParams>,
): Promise<Response> {
  const journey = offeredJourney(c.get('council'), c.req.param('journey') ?? '')
  if (!journey) throw new ProblemError('not-found')
  const withDraft = async (visit: Visit, form: URLSearchParams): Promise<Outcome> => {
    const params = { person: 'me', journey: journey.id }
    const read = await serve(handlers, 'getDraft', visit, { params, body: {} })
    if ('problem' in read) return read.problem
    return go({ visit, journey, form, draft: read.reply as Draft })
  }
  return takeForm(ports, c, withDraft, read && { read })
}

/** The pages of a journey as plain forms, for whoever has no JavaScript: each step is kept, and the last one sends. */
export function mountAsking(app: Hono<App>, ports: Ports): void {
  app.post('/ask/:journey/check', (c) => take(ports, c, send))
  app.post('/ask/:journey/:step', (c) => take(ports, c, (asking) => saveStep(asking, c.req.param('step'))))
}
