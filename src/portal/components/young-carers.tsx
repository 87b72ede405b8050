import type { ReactNode } from 'react'
import { useCouncil } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { ContactCard } from './contact-card.tsx'

/** Who helps young people who look after someone, where the council's document names them (R85, R86). */
export function YoungCarers({ title, children }: { title: string; children?: ReactNode }) {
  const { t } = useTranslation('contacts')
  const { youngCarers } = useCouncil().contacts
  if (!youngCarers) return null
  const website = (
    <p>
      <a href={youngCarers.website}>{t('young.website')}</a>
    </p>
  )
  return (
    <ContactCard id="young" symbol="people" title={title} contact={youngCarers} more={website}>
      {children}
    </ContactCard>
  )
}
