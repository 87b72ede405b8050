import type { ReactNode } from 'react'
import type { Words } from '#contract/words.ts'
import { useLanguage } from '../state.ts'
import { AsWritten, Said, SaidLines } from './said.tsx'
import { EasyReadSymbol } from './symbol.tsx'
import type { SymbolName } from './symbol-drawings.ts'

/** One main idea: in Easy Read with its picture beside it, else only its words. */
export function Idea({ symbol, children }: { symbol: SymbolName; children: ReactNode }) {
  if (useLanguage() !== 'easy-read') return children
  return (
    <div className="idea">
      <EasyReadSymbol name={symbol} />
      <div>{children}</div>
    </div>
  )
}

type Given = { symbol: SymbolName; title: Words; detail?: Words | undefined; children?: ReactNode }

/** One thing of a plan: its title, what is said of it, and whether that is only as it was written. */
export function Item({ symbol, title, detail, children }: Given) {
  return (
    <Idea symbol={symbol}>
      <p>
        <b>
          <Said words={title} />
        </b>
      </p>
      {detail && <SaidLines words={detail} />}
      {children}
      <AsWritten of={[title, detail]} />
    </Idea>
  )
}
