const days = 400

/** Something waits here to be sent, of somebody’s account; or sealed, of somebody without one. */
export type Mark = 'waiting-here' | 'sealed-here'

/**
 * A cookie that says only that something waits on this device. A browser that is short of room throws away what a page
 * stores, and says nothing; cookies lie elsewhere, so that the loss is known of.
 */
export function mark(name: Mark, on: boolean): void {
  if (on === isMarked(name)) return
  // biome-ignore lint/suspicious/noDocumentCookie: Safari and Firefox have no Cookie Store yet.
  document.cookie = `${name}=1; path=/; max-age=${on ? days * 86_400 : 0}; samesite=lax`
}

export const isMarked = (name: Mark): boolean => document.cookie.split('; ').includes(`${name}=1`)
