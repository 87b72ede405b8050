import { useSyncExternalStore } from 'react'
import { usePageState } from './state.ts'

let seen: string | undefined
/** As the cookie has it: names of sections, with dots between them. Looking is slow, and all sections ask in one go. */
function read(): string {
  if (seen === undefined) queueMicrotask(forget)
  seen ??= document.cookie.match(/(?:^|; )shut-sections=([\w.]*)/)?.[1] ?? ''
  return seen
}
const forget = () => {
  seen = undefined
}
const never = () => () => {}

/**
 * The sections of the plan that are shut. They are kept in a cookie until the browser is closed or the person signs out, so
 * that the server draws them shut and nothing moves when the browser takes over; and no longer, because the next person at
 * a shared device, and the next version of a plan, must be found open.
 */
export function useShutSections(): string[] {
  const { shut } = usePageState()
  return useSyncExternalStore(never, read, () => shut).split('.')
}

/** Remembers that a section was opened or shut: its name, and nothing of what it says. */
export function rememberSection(name: string, open: boolean): void {
  const others = read()
    .split('.')
    .filter((other) => other !== '' && other !== name)
  const shut = open ? others : [...others, name]
  // biome-ignore lint/suspicious/noDocumentCookie: Safari and old phones have no Cookie Store.
  document.cookie = `shut-sections=${shut.join('.')}; path=/; samesite=lax`
  forget()
}
