import { Icon, type IconName } from '../../components/icon.tsx'
import { useTranslation } from '../../translation.ts'

/** What was sent by a plain form was never on the device: of what was received nobody claims that it was. */
const stops = {
  saved: { saved: 'device', notSent: 'send', notReceived: 'mail' },
  received: { written: 'pencil', sent: 'send', received: 'mail' },
} as const
type Stop = keyof (typeof stops)['saved'] | keyof (typeof stops)['received']

/** How far the words have come: saved here, sent, received. The words say it; the picture is beside them. */
export function Trip({ reached }: { reached: keyof typeof stops }) {
  const { t } = useTranslation('ask')
  return (
    <div className="trip">
      <ol aria-label={t('trip.label')}>
        {(Object.entries(stops[reached]) as [Stop, IconName][]).map(([stop, icon]) => (
          <li className={reached === 'received' || stop === 'saved' ? 'done' : 'next'} key={stop}>
            <span className="dot">
              <Icon name={icon} />
            </span>
            <span>{t(`trip.${stop}`)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
