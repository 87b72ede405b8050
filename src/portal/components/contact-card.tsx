import type { ReactNode } from 'react'
import type { Contact } from '#contract/contact.ts'
import { Heading } from './heading.tsx'
import { Call, OtherWays } from './ring-card.tsx'
import type { SymbolName } from './symbol-drawings.ts'

type Props = {
  id: string
  symbol: SymbolName
  title: string
  contact: Contact
  main?: boolean
  children?: ReactNode
  more?: ReactNode
}

/** Someone to reach: when, by which number, and in which other ways. A page has one main number at most. */
export function ContactCard({ id, symbol, title, contact, main = false, children, more }: Props) {
  const { name, phone, email } = contact
  return (
    <section className="card" aria-labelledby={id}>
      <Heading id={id} symbol={symbol}>
        {title}
      </Heading>
      {children}
      {main ? <Call words={name} phone={phone} /> : <Call words={name} phone={phone} kind="quiet" />}
      <OtherWays phone={phone} email={email} />
      {more}
    </section>
  )
}
