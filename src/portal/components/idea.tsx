import type { ReactNode } from 'react'
import { useLanguage } from '../state.ts'
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
