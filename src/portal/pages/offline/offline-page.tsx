import { useEffect, useState } from 'react'
import { Contacts } from '../../components/contacts.tsx'
import { useStandIn } from '../../stand-in.ts'
import { useTranslation } from '../../translation.ts'

/** What anyone can read without signal: who to ring, and what to do in danger. */
export default function OfflinePage() {
  const { t } = useTranslation('offline')
  useStandIn()
  const [signedOut, setSignedOut] = useState(false)
  useEffect(() => setSignedOut(document.cookie.includes('signed-out=1')), [])
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('title')}</h1>
      {signedOut && <p role="status">{t('signedOut')}</p>}
      <p>{t('words')}</p>
      <p>{t('signIn')}</p>
      <Contacts />
    </div>
  )
}
