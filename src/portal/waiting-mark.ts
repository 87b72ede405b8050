const name = 'waiting-here'
const days = 400

/**
 * A cookie that says only that something waits on this device. A browser that is short of room throws away what a page
 * stores, and says nothing; cookies lie elsewhere, so that the loss is known of.
 */
export function markWaiting(waits: boolean): void {
  if (waits === waitingIsMarked()) return
  // biome-ignore lint/suspicious/noDocumentCookie: Safari and Firefox have no Cookie Store yet.
  document.cookie = `${name}=1; path=/; max-age=${waits ? days * 86_400 : 0}; samesite=lax`
}

export const waitingIsMarked = (): boolean => document.cookie.split('; ').includes(`${name}=1`)
