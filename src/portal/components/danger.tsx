import { useTranslation } from '../translation.ts'
import { Heading } from './heading.tsx'
import { Icon } from './icon.tsx'
import { Call } from './ring-card.tsx'

/** What to do in danger, at every hour. Relay UK has a number of its own for 999. */
export function Danger() {
  const { t } = useTranslation('contacts')
  return (
    <section className="card" aria-labelledby="danger">
      <Heading id="danger" symbol="danger">
        {t('danger.title')}
      </Heading>
      <p>{t('danger.words')}</p>
      <Call words={t('danger.who')} phone="999" kind="danger" />
      <ul className="acts">
        <li>
          <a className="act" href="tel:18000">
            <Icon name="relay" />
            {t('danger.relay')}
          </a>
        </li>
      </ul>
    </section>
  )
}
