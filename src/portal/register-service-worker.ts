import type { Language } from '#contract/language.ts'

const script = '/sw.js'

type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/** The address as the CSP wants it (`trusted-types app-sw`): this one policy, for this one address. */
function trustedScript(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const createScriptURL = (url: string) => {
    if (url !== script) throw new TypeError('not our service worker')
    return url
  }
  return trustedTypes?.createPolicy('app-sw', { createScriptURL }).createScriptURL(script) ?? script
}

/**
 * Is this page of that worker's version? Pages come from the network, so the page after a release is newer than the
 * worker in charge, and there is nothing to offer it.
 */
function isOurVersion(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((answer) => {
    port1.onmessage = ({ data }) => answer(data === true)
    worker.postMessage({ type: 'keeps', url: import.meta.url }, [port2])
  })
}

/** Calls back once a version newer than this page is installed. It waits until the pages of the old one are closed. */
function tellWaiting(registration: ServiceWorkerRegistration, onNewer: () => void): void {
  const check = async () => {
    const { waiting, active } = registration
    if (waiting && active && !(await isOurVersion(waiting))) onNewer()
  }
  const watch = () => registration.installing?.addEventListener('statechange', check)
  check()
  watch()
  registration.addEventListener('updatefound', watch)
  // A page can stay open for days; the browser itself would look only at the next load.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}

let registering: Promise<void> | undefined

/**
 * Registers the service worker, to be called once the page is hydrated. Where it cannot be (an old browser, a private
 * window, a first visit that is cut off) the service works without.
 */
export function registerServiceWorker(onNewer: () => void = () => {}): Promise<void> {
  registering ??= (async () => {
    try {
      if (!('serviceWorker' in navigator)) return
      const options = { updateViaCache: 'none', type: 'classic' } as const
      tellWaiting(await navigator.serviceWorker.register(trustedScript(), options), onNewer)
    } catch (error) {
      console.warn('no service worker', error)
    }
  })()
  return registering
}

/** Says at each start, and after a change, which language the person reads, so that the shells without signal have it too. */
export async function tellLanguage(language: Language): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ type: 'language', language })
}
