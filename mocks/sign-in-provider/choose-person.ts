import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Provider } from 'oidc-provider'
import { Language } from '#contract/language.ts'
import type { SamplePerson } from '../people/sample-person.ts'
import { choosePage, peopleFor } from './choose-page.ts'
import { languageOf } from './words.ts'

/** Where the provider sends someone who has to say who they are. */
export const choosePath = '/choose/'

const tooLate = 'The time to choose is over, or this sign-in is already done. Go back and sign in again.'

/** Shows the people, or takes the answer and hands it to the provider, which goes back to the service that asked. */
export async function choosePerson(
  provider: Provider,
  people: SamplePerson[],
  errorPage: (reason: string) => string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const answer = (status: number, html: string) =>
    res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(req.method === 'HEAD' ? undefined : html)

  const asked = await provider.interactionDetails(req, res).catch(() => undefined)
  if (!asked) return void answer(400, errorPage(tooLate))

  const wanted = new URL(req.url ?? '/', 'http://here').searchParams.get('lang')
  const language = Language.safeParse(wanted).data ?? languageOf(asked.params.ui_locales)
  const offered = peopleFor(people, String(asked.params.redirect_uri))
  if (req.method !== 'POST') return void answer(200, choosePage(offered, language))

  const form = new URLSearchParams(await text(req))
  if (form.has('stop')) {
    const stopped = { error: 'access_denied', error_description: 'The person went back without signing in' }
    return provider.interactionFinished(req, res, stopped)
  }
  const chosen = offered.find(({ id }) => id === form.get('person'))
  if (!chosen) return void answer(400, choosePage(offered, language))
  // Not remembered: a shared tablet must forget them with its last window.
  await provider.interactionFinished(req, res, { login: { accountId: chosen.id, remember: false } })
}
