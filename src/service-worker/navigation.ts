import { hasLock } from './find-lock.ts'
import { keptShell } from './precache.ts'

/** What something between us and the server answers when the server cannot be reached. */
const unreachable = [502, 503, 504]

/**
 * A page comes from the network and is never kept; a shell stands in only when the network fails. A form that was sent
 * gets its own answer whatever it is, and the plain shell without one: nobody can say whether it arrived.
 */
export async function answerNavigation(request: Request): Promise<Response> {
  const reading = request.method === 'GET'
  // Looked for at once: who waits for the network to fail need not wait for this afterwards.
  const lock = reading && hasLock()
  const shell = async () => keptShell((await lock) ? '/shell/locked' : '/shell/offline')
  try {
    const response = await fetch(request)
    if (!reading || !unreachable.includes(response.status)) return response
    return (await shell()) ?? response
  } catch (error) {
    const standIn = await shell()
    if (standIn) return standIn
    throw error
  }
}
