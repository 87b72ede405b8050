import type { ToAgree } from '#contract/agreeing.ts'
import type { Plan } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { Idea } from '../../components/idea.tsx'
import { InApp } from '../../components/in-app.tsx'
import { tel } from '../../components/ring-card.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

type Props = { plan: Plan; toAgree: ToAgree | undefined }

/** A plan that waits for this person’s answer: what to read, what they may say, and who to say it to (R17, R25); or what they said. */
export function Waiting({ plan: { version, practitioner, agreement }, toAgree }: Props) {
  const { t } = useTranslation('home')
  const write = useWrite()
  const { contacts, journeys } = useCouncil()
  const { main } = contacts
  const answered = toAgree?.answered
  const { talkedThrough } = agreement
  const name = practitioner?.name ?? main.name
  const phone = practitioner?.phone ?? main.phone
  return (
    <section className="card card--waiting" aria-labelledby="waiting">
      <p className="eyebrow">
        <Icon name="hourglass" />
        {t('waiting.eyebrow')}
      </p>
      <h2 id="waiting">{t('waiting.title')}</h2>
      <Idea symbol="plan">
        <p>
          {t(version > 1 ? 'waiting.changed' : 'waiting.new')}
          {talkedThrough && `\n${t('waiting.talked', { name, date: write.date(talkedThrough) })}`}
        </p>
      </Idea>
      <Idea symbol="people">
        <p>{answered ? t('waiting.answered', { moment: write.moment(answered.at) }) : t('waiting.answers')}</p>
      </Idea>
      <Idea symbol="phone">
        <p>
          {t('waiting.tell', { name })}{' '}
          <a className="nowrap" href={tel(phone)}>
            {phone}
          </a>
        </p>
      </Idea>
      <div className="buttons">
        <InApp className="govuk-button" to="/plan">
          {t('waiting.read')}
        </InApp>
        {answered ? (
          <InApp to={`/requests/${answered.request}`}>{t('waiting.seeAnswer')}</InApp>
        ) : (
          toAgree?.frozen && journeys.includes('agree-plan') && <InApp to="/ask/agree-plan">{t('waiting.say')}</InApp>
        )}
      </div>
    </section>
  )
}
