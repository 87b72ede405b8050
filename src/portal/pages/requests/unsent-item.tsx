import { useLocation } from 'react-router'
import type { OutboxItem } from '#client/outbox.ts'
import { Icon } from '../../components/icon.tsx'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { AnswerList } from '../ask/answer-list.tsx'
import { rowsOf } from '../ask/answer-rows.ts'
import { useJourneyWords } from '../ask/journey-words.ts'
import { DeleteItem } from './delete-item.tsx'
import { SendNow } from './send-now.tsx'
import { useChanging } from './use-changing.ts'
import { whyUnsent } from './why-unsent.ts'

/** One thing that is kept here and not sent: why, its words, and what can be done about it. */
export function UnsentItem({ item }: { item: OutboxItem }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const words = useJourneyWords(item.journey)
  const change = useChanging()
  const { pathname } = useLocation()
  const { why, can } = whyUnsent(item)
  const attention = item.state === 'needs-attention'
  const ways = {
    sendNow: <SendNow />,
    signIn: (
      <a className="act" href={`/sign-in/start?${new URLSearchParams({ return: pathname })}`}>
        {t('device.signIn')}
      </a>
    ),
    change: (
      <button className="link act" type="button" onClick={() => change(item)}>
        {t('device.change')}
      </button>
    ),
    mend: (
      <button className="govuk-button" type="button" onClick={() => change(item)}>
        {t('device.mend')}
      </button>
    ),
    sendAsNew: (
      <button className="govuk-button" type="button" onClick={() => change(item)}>
        {t('device.sendAsNew')}
      </button>
    ),
  }
  return (
    <section className={attention ? 'card card--edge-stop' : 'card'} aria-labelledby={`item-${item.id}`}>
      <span className={attention ? 'tag tag--stop' : 'tag tag--wait'}>
        <Icon name={attention ? 'warning' : 'hourglass'} />
        {t(`device.state.${item.state}`)}
      </span>
      <h3 className="mt-2" id={`item-${item.id}`}>
        {words?.name ?? item.journey}
      </h3>
      <p className="small quiet">{t('device.written', { moment: write.moment(item.savedAt) })}</p>
      <Lines>{t(`device.why.${why}`, { file: item.file })}</Lines>
      <details className="fold">
        <summary>
          {t('device.wrote')} <Icon name="chevron-down" />
        </summary>
        <div>
          <AnswerList rows={rowsOf(item.answers, words)} />
        </div>
      </details>
      <div className="buttons">
        {can.map((way) => (
          <span key={way}>{ways[way]}</span>
        ))}
        <DeleteItem id={item.id} />
      </div>
    </section>
  )
}
