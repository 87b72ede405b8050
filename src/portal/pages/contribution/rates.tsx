import type { Rate } from '#contract/contribution.ts'
import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import { Said } from '../../components/said.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'

/** The rates that were used, by year and with where each can be read; one that is made up says so. */
export function Rates({ rates }: { rates: Rate[] }) {
  const { t } = useTranslation('contribution')
  if (rates.length === 0) return null
  return (
    <section className="card mt-5" aria-labelledby="rates">
      <Heading id="rates" symbol="letter">
        {t('rates.title')}
      </Heading>
      <p>{t('rates.words')}</p>
      <table>
        <caption className="sr">{t('rates.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rates.what')}</th>
            <th scope="col" className="amt">
              {t('eachWeek')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rates.map(({ id, title, perWeek, year, address, sample }) => (
            <tr key={id}>
              <th scope="row">
                <Said words={title} />
                <small>{t('rates.year', { year })}</small>
                {sample && (
                  <span className="tag tag--wait">
                    <Icon name="warning" />
                    {t('rates.tag')}
                  </span>
                )}
                {address && (
                  <p className="small">
                    <a href={address}>
                      {t('rule.read')}
                      <span className="sr">
                        : <Said words={title} />
                      </span>
                    </a>
                  </p>
                )}
              </th>
              <td className="amt">{writeMoney(perWeek)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
