import type { Channel } from './outbox.ts'

/**
 * Tells the other tabs of this browser, and hears them. Closed while a page is put away: a message to it would make the
 * browser forget the page that Back brings.
 */
export function openTabsChannel(name: string, target: EventTarget): Channel | undefined {
  if (!('BroadcastChannel' in globalThis)) return undefined
  const channel: Channel = { onmessage: null, postMessage: (message: unknown) => tabs?.postMessage(message) }
  const open = () => {
    const opened = new BroadcastChannel(name)
    opened.onmessage = (event) => channel.onmessage?.call(opened, event)
    return opened
  }
  let tabs: BroadcastChannel | undefined = open()
  target.addEventListener('pagehide', () => {
    tabs?.close()
    tabs = undefined
  })
  target.addEventListener('pageshow', () => {
    if (tabs) return
    tabs = open()
    // What was told meanwhile was not heard here.
    tabs.dispatchEvent(new MessageEvent('message'))
  })
  return channel
}
