import { Icon } from './icon.tsx'
import { InApp } from './in-app.tsx'

type Where = { to: string; href?: never } | { href: string; to?: never }

/** A whole row to touch: the second line says what is there. `href` is for what the server answers: a plain link. */
export function GoRow({ to, href, words, what, lang }: Where & { words: string; what?: string; lang?: string }) {
  const inside = (
    <>
      <span>
        <b lang={lang}>{words}</b> {what && <span className="small quiet">{what}</span>}
      </span>
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
