import type { Drawing } from './drawing.ts'
import type { SymbolName } from './symbol-drawings.ts'

let symbols: Record<SymbolName, Drawing> | undefined

/** Fetches the drawings. Only Easy Read needs them, so in every other language they weigh nothing. */
export async function loadSymbols(): Promise<void> {
  symbols ??= (await import('./symbol-drawings.ts')).symbols
}

/** One idea of an Easy Read page as a picture; the words beside it say the same, so screen readers pass it by. */
export function EasyReadSymbol({ name }: { name: SymbolName }) {
  if (!symbols) throw new Error('the drawings are fetched before an Easy Read page is drawn')
  return (
    <svg className="pic" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {symbols[name].map(([tone, d, weight]) => (
        <path key={d} className={tone} d={d} strokeWidth={weight} />
      ))}
    </svg>
  )
}
