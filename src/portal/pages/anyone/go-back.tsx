import type { ReactNode } from 'react'

/** A way to a question for who has no script: a link would lose the answers that the page carries. */
export function GoBack({ to, form, children }: { to: string; form?: string; children: ReactNode }) {
  return (
    <noscript>
      <button className="link" type="submit" name="go" value={to} form={form}>
        {children}
      </button>
    </noscript>
  )
}
