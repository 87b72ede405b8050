import { useLocation } from 'react-router'
import { languages } from '#locales/languages.ts'
import { usePageState } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { Icon } from './icon.tsx'

/** The other ways to read this page. A plain link each, so that it works without JavaScript. */
export function Languages() {
  const { t } = useTranslation('common')
  const { pathname, search } = useLocation()
  const { council, language: now } = usePageState()
  const back = new URLSearchParams({ return: pathname + search })
  const order = (['easy-read', 'en', 'cy'] as const).filter((language) => council.languages.includes(language))
  if (order.length < 2) return null
  return (
    <nav className="langs" aria-label={t('languages.label')}>
      <div className="page">
        <ul>
          {order.map((language) => {
            const { name, lang } = languages[language]
            const words = (
              <>
                {language === 'easy-read' && <Icon name="easy-read" />}
                {name}
              </>
            )
            return (
              <li key={language}>
                {language === now ? (
                  <b lang={lang}>{words}</b>
                ) : (
                  <a href={`/language/${language}?${back}`} lang={lang} hrefLang={lang}>
                    {words}
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </nav>
  )
}
