import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { isShell } from '../pages.ts'
import { useSignals } from '../signals.ts'
import { usePageState } from '../state.ts'

/** A link to another page of the portal. From a page that stands for another one (a shell, a problem) the browser itself goes. */
export function InApp(props: ComponentProps<typeof Link> & { to: string }) {
  const { page } = usePageState()
  const { copy } = useSignals()
  const stands = isShell(page) && !copy
  // Nothing here is discovered by its links, so none has to say so.
  return <Link discover="none" {...props} reloadDocument={stands || props.reloadDocument} />
}
