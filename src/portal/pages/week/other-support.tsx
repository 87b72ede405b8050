import type { SupportItem } from '#contract/support.ts'
import { Said } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'

/** Support with no time on the clock: who gives it, and when as the plan puts it. */
export function OtherSupport({ items }: { items: SupportItem[] }) {
  const { t } = useTranslation('week')
  if (items.length === 0) return null
  return (
    <section aria-labelledby="other">
      <h2 id="other">{t('other')}</h2>
      <div className="card">
        <ul className="rows">
          {items.map(({ id, title, provider, when }) => (
            <li key={id}>
              <b>
                <Said words={title} />
              </b>
              <p>
                {provider.name}
                {when && (
                  <>
                    {': '}
                    <Said words={when} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
