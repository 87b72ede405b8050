import { type SymbolName, symbols } from './symbol-drawings.ts'

/** One idea of an Easy Read page as a picture; the words beside it say the same, so screen readers pass it by. */
export function EasyReadSymbol({ name }: { name: SymbolName }) {
  return (
    <svg className="pic" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {symbols[name].map(([tone, d, weight]) => (
        <path key={d} className={tone} d={d} strokeWidth={weight} />
      ))}
    </svg>
  )
}
