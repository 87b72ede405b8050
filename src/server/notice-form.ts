import type { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Answers, Faults } from '#contract/journeys/journey.ts'
import { NoticeAddress, NoticeChoice } from '#contract/notices.ts'
import type { App, Ctx, Ports } from './context.ts'
import { handlers } from './handlers.ts'
import { takeForm } from './plain-forms.ts'
import type { Asked } from './portal.ts'
import { languageOf } from './preferences.ts'
import { serve } from './serve.ts'

const page = '/settings/notices'

/** What was chosen, or what is wrong with which field. An address that is not needed is not looked at. */
function readChoice(c: Ctx, form: URLSearchParams): NoticeChoice | Asked {
  const written = { way: form.get('way') ?? '', email: form.get('email') ?? '', text: form.get('text') ?? '' }
  const answers: Answers = written
  const { way } = written
  if (way === 'none') return { way }
  if (way !== 'email' && way !== 'text') return { faults: { way: 'required' }, answers }
  const address = written[way]
  const faults: Faults = { [way]: address.trim() ? 'invalid' : 'required' }
  if (!z.safeParse(NoticeAddress[way], address).success) return { faults, answers }
  return NoticeChoice.parse({ way, address, language: languageOf(c) })
}

/** Choosing how to be told, as a plain form: with a script and without one. */
export function mountNoticeForm(app: Hono<App>, ports: Ports): void {
  app.post(page, (c) =>
    takeForm(ports, c, async (visit, form) => {
      const choice = readChoice(c, form)
      if ('faults' in choice) return choice
      const served = await serve(handlers, 'putNoticeChoice', visit, { params: { person: 'me' }, body: choice })
      return 'problem' in served ? served.problem : `${page}?kept`
    }),
  )
}
