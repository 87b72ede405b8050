import { currentSignals } from './signals.ts'
import type { PageState } from './state.ts'

const mark = 'signed-out=1; path=/; max-age=604800; samesite=lax'
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('signed-out') : undefined
/** How long a device may take to drop its copy. Signing out waits no longer: a broken disk must keep nobody signed in. */
const patience = 10_000

/** Nothing of the last person may be seen, not even for the moment that the browser keeps a picture of the page. */
const mask = () => document.documentElement.setAttribute('hidden', '')
const unmask = () => document.documentElement.removeAttribute('hidden')
const leave = (to: string) => {
  mask()
  window.location.replace(to)
}

async function dropCopy(): Promise<void> {
  const { removeCopy } = await import('./device-copy.ts')
  await removeCopy('signed-out')
}

/**
 * Signs out in an order that holds without signal too: mask, drop the copy, mark, tell the other tabs; then the server.
 * The mark is a cookie a script can write: if the server cannot be told now, its next request ends the session.
 */
async function signOut(form: HTMLFormElement, state: PageState): Promise<void> {
  mask()
  const late = new Promise<void>((done) => setTimeout(done, patience))
  await Promise.race([dropCopy().catch(() => {}), late])
  // Not before: whatever carries the mark ends the session, and then the provider could not be told.
  // biome-ignore lint/suspicious/noDocumentCookie: Safari and old phones have no Cookie Store.
  document.cookie = mark
  tabs?.postMessage('signed-out')
  // A copy opened without signal has no session to end by a form; the mark is enough.
  if (state.session) form.submit()
  else window.location.replace('/signed-out')
}

/** What waits here could be forgotten with the sign-in, so whoever leaves is first shown what it is, and may still send it. */
function askFirst({ action }: HTMLFormElement): void {
  window.history.pushState(null, '', `/requests?leaving=${action.endsWith('/everywhere') ? 'everywhere' : 'here'}`)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

/** Back may bring a page from the browser's memory: it stays masked until it is sure that its session still lives. */
async function comeBack(state: PageState): Promise<void> {
  try {
    const [{ call }, { api }] = await Promise.all([import('#client/call.ts'), import('#contract/api.ts')])
    const session = await call(api.getSession, {})
    if (session.account === state.session?.account) return unmask()
  } catch {
    // Without an answer the server, or the lock screen, decides what may be shown.
  }
  window.location.reload()
}

/** Sees to it that the end of a session is the end everywhere: this page, its other tabs, and the way back. */
export function watchSessionEnd(state: PageState): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.matches('[action^="/sign-out"]')) return
    event.preventDefault()
    if (currentSignals().unsent > 0 && form.dataset.sure === undefined) return askFirst(form)
    signOut(form, state)
  })
  // A page that shows nobody's own things may be shown again to anybody; a shell may have been unlocked meanwhile.
  const isPersonal = () => state.session !== null || currentSignals().copy !== undefined
  if (tabs) tabs.onmessage = () => isPersonal() && leave('/signed-out')
  window.addEventListener('pagehide', () => isPersonal() && mask())
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && isPersonal()) comeBack(state)
  })
}
