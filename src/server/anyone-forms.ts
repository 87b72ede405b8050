import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { OpenRequest } from '#contract/anyone.ts'
import { codeGroups, drawCode, inGroups } from '#contract/draw-codes.ts'
import { addressAfter, addressOfStart, addressOfStep } from '#contract/journeys/addresses.ts'
import { type Answers, type Journey, parseAnswers, readStep, walk } from '#contract/journeys/journey.ts'
import { Answers as Written } from '#contract/service-request.ts'
import { readAskForm } from './ask-form.ts'
import type { App, Ctx, Ports } from './context.ts'
import { enterAsAnyone } from './enter.ts'
import { openJourneyAt, stillKnown } from './offered-journeys.ts'
import { followOpenRequest, keepOpenRequest } from './open-requests.ts'
import { drawAt } from './pages.ts'
import { ProblemError } from './problems.ts'
import { countTry, type limits } from './rate-limits.ts'
import { readOpenFields } from './security.ts'

type Asking = { ports: Ports; c: Ctx; journey: Journey; form: URLSearchParams; answers: Answers }

/** What was answered on the pages before: the page itself carries it, so that nothing of nobody is kept anywhere. */
function carried(journey: Journey, form: URLSearchParams): Answers {
  try {
    const read = z.safeParse(Written, JSON.parse(form.get('so-far') ?? '{}'))
    return read.success ? stillKnown(journey, read.data) : {}
  } catch {
    return {}
  }
}

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
const drawCodes = () => ({
  id: crypto.randomUUID(),
  reference: drawCode(codeGroups.reference, random),
  code: drawCode(codeGroups.follow, random),
})

/** Draws the page of a journey at this address, with what is answered so far. */
function show({ ports, c, journey }: Asking, address: string, answers: Answers): Promise<Response> {
  const open = address === addressOfStep(journey) ? { open: { toSend: drawCodes() } } : {}
  return drawAt(ports, c, address, { asked: { faults: {}, answers }, ...open })
}

/** The page of this journey that somebody wants to go back to. */
const wantedStep = ({ journey, form }: Asking): string | undefined =>
  journey.steps.find(({ id }) => id === form.get('go'))?.id

/** Takes one page of questions, and shows the next; or the one that somebody wants to go back to, with what was written kept. */
function takeStep(asking: Asking, id: string): Promise<Response> {
  const { ports, c, journey, form } = asking
  const walked = walk(journey, asking.answers).map(({ step }) => step)
  const step = walked.find((one) => one.id === id)
  const wanted = wantedStep(asking)
  if (!step) return show(asking, addressOfStep(journey, wanted ?? walked[0]?.id), asking.answers)
  const written = readAskForm(step, form)
  const answers = { ...asking.answers, ...written }
  const { faults } = readStep(step, written)
  if (wanted) return show(asking, addressOfStep(journey, wanted), answers)
  if (Object.keys(faults).length > 0)
    return drawAt(ports, c, addressOfStep(journey, id), { status: 422, asked: { faults, answers } })
  return show(asking, addressAfter(journey, id, answers, form.get('change') === '1'), answers)
}

/** Sends what was checked, and shows the codes to note down. They stand nowhere but on that page. */
async function send(asking: Asking): Promise<Response> {
  const { ports, c, journey, form, answers } = asking
  const wanted = wantedStep(asking)
  const parsed = parseAnswers(journey, answers)
  const mend = 'mend' in parsed ? parsed.mend.id : undefined
  // From here somebody changes one answer, and comes back to check.
  if (wanted || mend) return show(asking, `${addressOfStep(journey, wanted ?? mend)}?change=1`, answers)
  const codes = { id: form.get('id'), reference: form.get('reference'), code: form.get('code') }
  const asked = z.safeParse(OpenRequest, { ...codes, journey: journey.id, answers })
  if (!asked.success) return show(asking, addressOfStep(journey), answers)
  const council = c.get('council')
  const { receivedAt } = await ports.database.transaction().execute(async (tx) => {
    await enterAsAnyone(tx, council.id)
    return keepOpenRequest({ tx, council }, ports.clock(), asked.data)
  })
  const { id, reference, code } = asked.data
  return drawAt(ports, c, `${addressOfStart(journey)}/sent`, { open: { sent: { id, reference, code, receivedAt } } })
}

/** Shows what became of a request, to whoever has both its number and its code; and says no more than that where they have not. */
async function follow(ports: Ports, c: Ctx, form: URLSearchParams): Promise<Response> {
  const council = c.get('council')
  const written = { reference: form.get('reference') ?? '', code: form.get('code') ?? '' }
  const codes = { reference: inGroups(written.reference), code: inGroups(written.code) }
  const followed = await ports.database.transaction().execute(async (tx) => {
    await enterAsAnyone(tx, council.id)
    return followOpenRequest({ tx, council }, codes)
  })
  const answers = { reference: written.reference.slice(0, 40), code: written.code.slice(0, 40) }
  const answer = followed
    ? { open: { followed } }
    : { status: 422 as const, open: { followed: null }, asked: { faults: {}, answers } }
  return drawAt(ports, c, '/without-account/follow', answer)
}

/** Reads a plain form of someone without an account, within the limit of their address. */
async function takeOpenForm(ports: Ports, c: Ctx, limit: keyof typeof limits): Promise<URLSearchParams> {
  c.set('route', 'anyone')
  const form = await readOpenFields(c)
  await countTry(ports.database, c.get('council').id, limit, c.env?.address ?? '', ports.clock())
  return form
}

async function take(
  ports: Ports,
  c: Ctx,
  limit: 'ask-openly' | 'open-page',
  go: (asking: Asking) => Promise<Response>,
): Promise<Response> {
  const journey = openJourneyAt(c.get('council'), c.req.param('journey') ?? '')
  if (!journey) throw new ProblemError('not-found')
  const form = await takeOpenForm(ports, c, limit)
  return go({ ports, c, journey, form, answers: carried(journey, form) })
}

/** Asking without an account by plain forms, for whoever has no JavaScript. */
export function mountAnyone(app: Hono<App>, ports: Ports): void {
  app.post('/without-account/follow', async (c) => follow(ports, c, await takeOpenForm(ports, c, 'follow')))
  app.post('/without-account/:journey/check', (c) => take(ports, c, 'ask-openly', send))
  app.post('/without-account/:journey/:step', (c) =>
    take(ports, c, 'open-page', (asking) => takeStep(asking, c.req.param('step'))),
  )
}
