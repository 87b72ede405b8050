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

/** Calls back once a newer version is installed and waits for the pages of the old one to close. */
function tellWaiting(registration: ServiceWorkerRegistration, onWaiting: () => void): void {
  const check = () => {
    if (registration.waiting && registration.active) onWaiting()
  }
  const watch = () => registration.installing?.addEventListener('statechange', check)
  check()
  watch()
  registration.addEventListener('updatefound', watch)
}

let registering: Promise<void> | undefined

/**
 * Registers the service worker, to be called once the page is hydrated. Where it cannot be (an old browser, a private
 * window, a first visit that is cut off) the service works without.
 */
export function registerServiceWorker(onWaiting: () => void = () => {}): Promise<void> {
  registering ??= (async () => {
    try {
      if (!('serviceWorker' in navigator)) return
      const options = { updateViaCache: 'none', type: 'classic' } as const
      tellWaiting(await navigator.serviceWorker.register(trustedScript(), options), onWaiting)
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
