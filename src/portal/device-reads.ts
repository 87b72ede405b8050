import { NoAnswerError, ProblemError } from '#client/call-errors.ts'
import type { EndpointName } from '#contract/api.ts'
import type { CommunicationNeeds, Draft } from '#contract/service-request.ts'
import { listItems, newestDraft } from './device-asking.ts'
import { newestNeeds } from './device-needs.ts'
import { signal } from './signals.ts'

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
    if (noAnswer && name === 'listServiceRequests') return null
    const missing = noAnswer || (error instanceof ProblemError && error.status === 404)
    if (missing && (await listItems()).some(({ id }) => id === params.request)) return null
    throw error
  }
}
