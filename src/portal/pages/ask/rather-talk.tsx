import { useTranslation } from 'react-i18next'
import { relay, tel } from '../../components/ring-card.tsx'
import { useCouncil } from '../../state.ts'

/** At the foot of each question: nobody has to write. */
export function RatherTalk() {
  const { t } = useTranslation(['ask', 'common'])
  const { phone } = useCouncil().contacts.main
  return (
    <p className="small quiet mt-6">
      {t('step.talk')}{' '}
      <a className="nowrap" href={tel(phone)}>
        {phone}
      </a>{' '}
      <a className="nowrap" href={relay(phone)}>
        {t('common:ring.relay')}
        <span className="sr"> {phone}</span>
      </a>
    </p>
  )
}
