import { useLocation } from 'react-router'
import { Lines } from '../../components/said.tsx'
import { useSignals } from '../../signals.ts'
import { usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** Before somebody signs out while something waits here: it is listed below, to be sent or deleted; else it stays, locked. */
export function Leaving() {
  const { t } = useTranslation('requests')
  const { formToken } = usePageState()
  const { unsent } = useSignals()
  const leaving = new URLSearchParams(useLocation().search).get('leaving')
  if (!leaving) return null
  return (
    <section className="card card--wait" aria-labelledby="leaving">
      <h2 id="leaving">{t('leaving.title')}</h2>
      <Lines>{t(unsent > 0 ? 'leaving.words' : 'leaving.nothing')}</Lines>
      <form method="post" action={leaving === 'everywhere' ? '/sign-out/everywhere' : '/sign-out'} data-sure="">
        <input type="hidden" name="token" value={formToken} />
        <div className="buttons">
          <button className="govuk-button" type="submit">
            {t(unsent > 0 ? 'leaving.keep' : 'leaving.out')}
          </button>
        </div>
      </form>
    </section>
  )
}
