import { Heading } from '../../components/heading.tsx'
import { Lines } from '../../components/said.tsx'
import { useSignals } from '../../signals.ts'
import { useTranslation } from '../../translation.ts'

const read = async () => (await import('../../device-asking.ts')).forgetWhatIsGone()

/** Says plainly that the browser has thrown away what waited on this device, and what to do. Only a script can know. */
export function MayBeGone() {
  const { t } = useTranslation('requests')
  const { gone } = useSignals()
  if (!gone) return null
  return (
    <section className="card card--wait" aria-labelledby="gone">
      <Heading id="gone" symbol="hourglass">
        {t('gone.title')}
      </Heading>
      <Lines>{t('gone.words')}</Lines>
      <button className="link act" type="button" onClick={read}>
        {t('gone.read')}
      </button>
    </section>
  )
}
