import { Contacts } from '../../components/contacts.tsx'
import { usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** Everyone to ring or write to, and what to do in danger: for anyone, signed in or not. */
export default function ContactsPage() {
  const { t } = useTranslation(['contacts', 'common'])
  const write = useWrite()
  const { now } = usePageState()
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="quiet">{t('common:upToDate', { moment: write.moment(now) })}</p>
      <Contacts />
    </div>
  )
}
