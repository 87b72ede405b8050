import { NoAnswerError, ProblemError } from '#client/call-errors.ts'
import { parseTolerantly } from '#client/tolerance.ts'
import { type Api, api, type EndpointName } from '#contract/api.ts'
import type { ReplyOf } from '#contract/endpoint.ts'
import type { CommunicationNeeds, Draft } from '#contract/service-request.ts'
import { listItems, newestDraft } from './device-asking.ts'
import { newestNeeds } from './device-needs.ts'
import { vault } from './device-vault.ts'
import { signal } from './signals.ts'

type Requests = ReplyOf<Api['listServiceRequests']>

/** What the server had of what was asked, as this phone kept it; nothing where it keeps no copy, or may not show it any more. */
async function keptRequests(): Promise<Requests | undefined> {
  const kept = await vault.read('listServiceRequests')
  return kept.state === 'found' ? (parseTolerantly(api.listServiceRequests.reply, kept.value) as Requests) : undefined
}

/**
 * The read, with what this device has. `null` is for a request that is here and not with the server yet, and for the list
 * while nobody can say what the server has: the page then shows what waits here.
 */
export async function readWithDevice(
  name: EndpointName,
  params: Record<string, string>,
  fetched: Promise<unknown>,
): Promise<unknown> {
  try {
    const reply = await fetched
    if (name === 'getCommunicationNeeds') return newestNeeds(await listItems(), reply as CommunicationNeeds)
    return name === 'getDraft' ? await newestDraft(params.journey ?? '', reply as Draft) : reply
  } catch (error) {
    const noAnswer = error instanceof NoAnswerError
    if (noAnswer) signal({ offline: true })
    if (noAnswer && name === 'getDraft') return newestDraft(params.journey ?? '', undefined)
    if (noAnswer && name === 'getCommunicationNeeds') return newestNeeds(await listItems())
    if (noAnswer && name === 'listServiceRequests') return (await keptRequests()) ?? null
    const missing = noAnswer || (error instanceof ProblemError && error.status === 404)
    if (missing && (await listItems()).some(({ id }) => id === params.request)) return null
    const kept = noAnswer && (await keptRequests())?.requests.find(({ id }) => id === params.request)
    if (kept) return kept
    throw error
  }
}
