import { call } from '#client/call.ts'
import { NoAnswerError, ProblemError } from '#client/call-errors.ts'
import { api, type EndpointName } from '#contract/api.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import type { PageId } from './pages.ts'
import { signal } from './signals.ts'

/** Of these this device may know more than the server: what somebody wrote here and has not sent, or what is on its way. */
const ofAsking: EndpointName[] = ['getDraft', 'getCommunicationNeeds', 'getServiceRequest', 'listServiceRequests']

/** Fetches a read from the server. Loaded when first needed. */
export async function read(name: EndpointName, params: Record<string, string>, cancel?: AbortSignal): Promise<never> {
  const fetched = call(api[name] as Endpoint, params, {}, { signal: cancel }).then(
    (reply) => {
      // What was on its way when the signal went may still come.
      signal({ offline: !navigator.onLine })
      return reply
    },
    (error) => {
      // Closed since this page was drawn: nothing of it may stay, and the page that says so removes the copy as well.
      if (error instanceof ProblemError && error.status === 403) window.location.replace('/access')
      throw error
    },
  )
  if (!ofAsking.includes(name)) return (await fetched) as never
  // Whoever reads it comes a moment later.
  fetched.catch(() => {})
  const { readWithDevice } = await import('./device-reads.ts')
  return (await readWithDevice(name, params, fetched)) as never
}

/** The page to draw in place of one whose reads did not come. */
export function pageAfter(error: unknown, address: string): PageId {
  if (error instanceof NoAnswerError) {
    signal({ offline: true })
    return 'offline'
  }
  // Where a file could not be fetched, the browser itself finds the newest page, or the one for no signal.
  if (!(error instanceof ProblemError)) throw error
  const { status } = error
  // The server knows best where to send someone who is signed out: back here afterwards.
  if (status === 401) window.location.assign(address)
  // What an address names and cannot be is not there either.
  return status === 404 || status === 422 ? 'not-found' : 'problem'
}
