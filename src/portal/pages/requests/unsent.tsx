import { Heading } from '../../components/heading.tsx'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { UnsentItem } from './unsent-item.tsx'
import { useOutbox } from './use-outbox.ts'

/** What waits on this device, before what the council has: what needs the person first. Only a script can look, so only it says so. */
export function Unsent() {
  const { t } = useTranslation('requests')
  const waiting = useOutbox()
  const items = (waiting?.items ?? []).filter(({ state }) => state !== 'sent')
  if (waiting?.locked)
    return (
      <div className="card card--wait">
        <Lines>{t('device.locked')}</Lines>
      </div>
    )
  if (items.length === 0) return null
  const urgent = items.filter(({ state }) => state === 'needs-attention')
  return (
    <section aria-labelledby="unsent">
      <Heading id="unsent" symbol="hourglass">
        {t('device.title')}
      </Heading>
      <Lines>{t('device.words')}</Lines>
      <div className="stack">
        {[...urgent, ...items.filter((item) => !urgent.includes(item))].map((item) => (
          <UnsentItem key={item.id} item={item} />
        ))}
      </div>
    </section>
  )
}
