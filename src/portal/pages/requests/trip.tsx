import { Icon, type IconName } from '../../components/icon.tsx'
import { useTranslation } from '../../translation.ts'

const stops: { icon: IconName; done: 'saved' | 'sent' | 'received'; open: 'saved' | 'notSent' | 'notReceived' }[] = [
  { icon: 'device', done: 'saved', open: 'saved' },
  { icon: 'send', done: 'sent', open: 'notSent' },
  { icon: 'mail', done: 'received', open: 'notReceived' },
]

/** How far the words have come: saved here, sent, received. The words say it; the picture is beside them. */
export function Trip({ reached }: { reached: 'saved' | 'received' }) {
  const { t } = useTranslation('ask')
  return (
    <div className="trip">
      <ol aria-label={t('trip.label')}>
        {stops.map(({ icon, done, open }) => {
          const there = reached === 'received' || done === 'saved'
          return (
            <li className={there ? 'done' : 'next'} key={icon}>
              <span className="dot">
                <Icon name={icon} />
              </span>
              <span>{t(`trip.${there ? done : open}`)}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
