import type { ReactNode } from 'react'
import type { PencePerWeek } from '#contract/money.ts'
import { Heading } from '../../components/heading.tsx'
import type { SymbolName } from '../../components/symbol-drawings.ts'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'

type Titled = { id: string; title: string; symbol: SymbolName; children: ReactNode }

/** One part of the receipt, with its heading at the top. */
export function Sheet({ id, title, symbol, children }: Titled) {
  const { t } = useTranslation('contribution')
  return (
    <section className="card sum" aria-labelledby={id}>
      <header>
        <Heading id={id} symbol={symbol}>
          {title}
        </Heading>
        <p className="quiet">{t('eachWeek')}</p>
      </header>
      {children}
    </section>
  )
}

/** What stands under the line at the foot of a part. */
export function SheetTotal({ words, amount }: { words: string; amount: PencePerWeek }) {
  return (
    <p className="total">
      <span>{words}</span> <span className="num">{writeMoney(amount)}</span>
    </p>
  )
}
