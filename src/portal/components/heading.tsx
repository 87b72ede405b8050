import type { ReactNode } from 'react'
import { useLanguage } from '../state.ts'
import { EasyReadSymbol } from './symbol.tsx'
import type { SymbolName } from './symbol-drawings.ts'

/** A heading that in Easy Read has the picture of what stands under it. */
export function Heading({ id, symbol, children }: { id?: string; symbol: SymbolName; children: ReactNode }) {
  if (useLanguage() !== 'easy-read') return <h2 id={id}>{children}</h2>
  return (
    <h2 className="pictured" id={id}>
      <EasyReadSymbol name={symbol} /> <span>{children}</span>
    </h2>
  )
}
