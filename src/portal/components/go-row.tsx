import { Icon } from './icon.tsx'
import { Idea } from './idea.tsx'
import { InApp } from './in-app.tsx'
import type { SymbolName } from './symbol-drawings.ts'

type Where = { to: string; href?: never } | { href: string; to?: never }

type Row = { words: string; what?: string; lang?: string; symbol?: SymbolName }

/** A whole row to touch: the second line says what is there; in Easy Read a row may have its picture. `href` is for what the server answers: a plain link. */
export function GoRow({ to, href, words, what, lang, symbol }: Where & Row) {
  const said = (
    <span>
      <b lang={lang}>{words}</b> {what && <span className="small quiet">{what}</span>}
    </span>
  )
  const inside = (
    <>
      {symbol ? <Idea symbol={symbol}>{said}</Idea> : said}
      <Icon name="chevron-right" />
    </>
  )
  return (
    <li>
      {to === undefined ? (
        <a className="go" href={href}>
          {inside}
        </a>
      ) : (
        <InApp className="go" to={to}>
          {inside}
        </InApp>
      )}
    </li>
  )
}
