import { Icon } from './icon.tsx'

/** A whole row to touch that the server answers: a plain link, so that it works without JavaScript. */
export function GoRow({ href, words, what, lang }: { href: string; words: string; what?: string; lang?: string }) {
  return (
    <li>
      <a className="go" href={href} lang={lang}>
        <span>{words}</span>
        <Icon name="chevron-right" />
      </a>
      {what && <p className="small quiet">{what}</p>}
    </li>
  )
}
