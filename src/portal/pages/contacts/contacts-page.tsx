import { useTranslation } from 'react-i18next'
import { Contacts } from '../../components/contacts.tsx'

/** Everyone to ring or write to, and what to do in danger: for anyone, signed in or not. */
export default function ContactsPage() {
  const { t } = useTranslation('contacts')
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('title')}</h1>
      <Contacts />
    </div>
  )
}
