import type { Hono } from 'hono'
import { longText, readField } from '#contract/journeys/fields.ts'
import type { OwnStep } from '#contract/request-steps.ts'
import type { App, Ctx, Ports } from './context.ts'
import { handlers } from './handlers.ts'
import { type Outcome, takeForm } from './plain-forms.ts'
import type { Asked } from './portal.ts'
import { ProblemError } from './problems.ts'
import { serve } from './serve.ts'

/** What may be added to a request at once: the same as `OwnStep` takes. */
const added = longText(4000)

function readAdded(form: URLSearchParams): OwnStep | Asked {
  const text = form.get('text') ?? ''
  const read = readField(added, text)
  if ('fault' in read) return { faults: { text: read.fault }, answers: { text } }
  return { kind: 'added', text: read.answer ?? '' }
}

/** Does something with one's own request. Where it cannot be done any more, its page says why: it shows what was done before. */
function takeStep(ports: Ports, c: Ctx, read: (form: URLSearchParams) => OwnStep | Asked): Promise<Response> {
  const request = c.req.param('request') ?? ''
  const page = `/requests/${request}`
  const go = async (...[visit, form]: Parameters<Parameters<typeof takeForm>[2]>): Promise<Outcome> => {
    const step = read(form)
    if (!('kind' in step)) return step
    const put = (id: string) =>
      serve(handlers, 'putOwnStep', visit, { params: { person: 'me', request, step: id }, body: step })
    const served = await put(form.get('step') ?? '').catch((error) => {
      if (!(error instanceof ProblemError)) throw error
      if (error.kind === 'wrong-stage') return { reply: null }
      // Back in the browser, other words in the same form: they are something more to say.
      if (error.kind === 'other-words') return put(crypto.randomUUID())
      throw error
    })
    return 'problem' in served ? served.problem : page
  }
  return takeForm(ports, c, go, { from: page })
}

/** Adding to a request and taking it back as plain forms, for whoever has no JavaScript. */
export function mountOwnSteps(app: Hono<App>, ports: Ports): void {
  app.post('/requests/:request/add', (c) => takeStep(ports, c, readAdded))
  app.post('/requests/:request/withdraw', (c) => takeStep(ports, c, () => ({ kind: 'withdrawn' })))
}
