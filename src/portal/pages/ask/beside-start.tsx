import type { ComponentType } from 'react'
import { GoRow } from '../../components/go-row.tsx'
import { Heading } from '../../components/heading.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useReadIfHere } from '../../query.ts'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { VersionToAgree } from './agreeing.tsx'

/** Whom to talk to before a complaint, or in its place, if one likes (R87, R97). */
function TalkFirst() {
  const { t } = useTranslation('ask')
  const plan = useReadIfHere('getPlan')?.plan
  return <RingCard practitioner={plan?.practitioner} title={t('talkFirst')} />
}

/** What a carer can do today, without any assessment, and the guide to it all (R84). */
function CarersToday() {
  const { t } = useTranslation('ask')
  const { guides } = useCouncil()
  return (
    <section className="card" aria-labelledby="today">
      <Heading id="today" symbol="cup">
        {t('today.title')}
      </Heading>
      <Lines>{t('today.words')}</Lines>
      <ul className="rows">
        {guides.carer && <GoRow to="/guides/carer" words={t('today.read.what')} what={t('today.read.how')} />}
        <GoRow href="#else" words={t('today.ring.what')} what={t('today.ring.how')} />
        <GoRow to="/contacts" words={t('today.know.what')} what={t('today.know.how')} />
      </ul>
    </section>
  )
}

/** What stands first on the start pages of some journeys, before what all have. */
export const firstAtStart: Record<string, ComponentType> = { 'agree-plan': VersionToAgree }

/** What stands on the start pages of some journeys besides what all have. */
export const besideStart: Record<string, ComponentType> = { complaint: TalkFirst, 'carers-assessment': CarersToday }
