import { Icon } from '../../components/icon.tsx'
import { relay, tel } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** At the foot of each question: nobody has to write. */
export function RatherTalk() {
  const { t } = useTranslation(['ask', 'common'])
  const { phone } = useCouncil().contacts.main
  return (
    <div className="mt-6 no-print">
      <Lines className="small quiet">{t('step.talk')}</Lines>
      <ul className="acts">
        <li>
          <a className="act" href={tel(phone)}>
            <Icon name="ring" />
            {phone}
          </a>
        </li>
        <li>
          <a className="act" href={relay(phone)}>
            <Icon name="relay" />
            {t('common:ring.relay')}
            <span className="sr"> {phone}</span>
          </a>
        </li>
      </ul>
    </div>
  )
}
