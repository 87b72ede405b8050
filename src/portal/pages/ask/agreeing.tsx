import { GoRow } from '../../components/go-row.tsx'
import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import { InApp } from '../../components/in-app.tsx'
import { Lines } from '../../components/said.tsx'
import { useRead } from '../../query.ts'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** Which version waits for an answer, and whether one may be given yet: after the talk, or on paper, or not at all (R26, R27). */
export function VersionToAgree() {
  const { t } = useTranslation('ask')
  const write = useWrite()
  const { toAgree } = useRead('getPlan')
  if (!toAgree)
    return (
      <section className="card card--wait" aria-labelledby="version">
        <h2 id="version">{t('agreeing.none.title')}</h2>
        <Lines>{t('agreeing.none.words')}</Lines>
        <ul className="rows">
          <GoRow to="/plan" words={t('agreeing.plan')} />
        </ul>
      </section>
    )
  const { version, from, talkedThrough, answered } = toAgree
  return (
    <section className="card" aria-labelledby="version">
      <Heading id="version" symbol="plan">
        {t('agreeing.version', { version, date: write.short(from) })}
      </Heading>
      <Lines>
        {talkedThrough
          ? t('agreeing.talked', { date: write.date(talkedThrough) })
          : `${t('agreeing.first.title')}\n${t('agreeing.first.words')}`}
      </Lines>
      {answered && <Lines>{t('agreeing.answered', { moment: write.moment(answered.at) })}</Lines>}
      <ul className="rows">
        <GoRow to="/plan" words={t('agreeing.plan')} what={t('agreeing.readFirst')} />
        {answered && <GoRow to={`/requests/${answered.request}`} words={t('agreeing.seeAnswer')} />}
      </ul>
    </section>
  )
}

/** The way to the first question, once there was a talk; before it, the way to the talk. */
export function BeginAgreeing({ to }: { to: string }) {
  const { t } = useTranslation('ask')
  const { toAgree } = useRead('getPlan')
  const { journeys } = useCouncil()
  if (toAgree?.frozen)
    return (
      <div className="buttons">
        <InApp className="govuk-button" to={to}>
          {t(toAgree.answered ? 'agreeing.again' : 'start.button')} <Icon name="chevron-right" />
        </InApp>
      </div>
    )
  if (!toAgree || !journeys.includes('talk')) return null
  return (
    <div className="buttons">
      <InApp className="govuk-button" to="/ask/talk">
        {t('agreeing.first.ask')} <Icon name="chevron-right" />
      </InApp>
    </div>
  )
}
