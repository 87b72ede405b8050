import type { ToAgree } from '#contract/agreeing.ts'
import type { Plan } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { Idea } from '../../components/idea.tsx'
import { InApp } from '../../components/in-app.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { WhoToTell } from './who-to-tell.tsx'

type Props = { plan: Plan; toAgree: ToAgree | undefined }

/** A plan that waits for this person’s answer: what to read, what they may say, and who to say it to (R17, R25). */
export function Waiting({ plan: { version, practitioner, agreement }, toAgree }: Props) {
  const { t } = useTranslation('home')
  const write = useWrite()
  const { contacts, journeys } = useCouncil()
  const { talkedThrough } = agreement
  const name = practitioner?.name ?? contacts.main.name
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
        <p>{t('waiting.answers')}</p>
      </Idea>
      <WhoToTell practitioner={practitioner} words="waiting.tell" />
      <div className="buttons">
        <InApp className="govuk-button" to="/plan">
          {t('waiting.read')}
        </InApp>
        {toAgree?.frozen && journeys.includes('agree-plan') && <InApp to="/ask/agree-plan">{t('waiting.say')}</InApp>}
      </div>
    </section>
  )
}
