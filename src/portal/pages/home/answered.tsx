import type { ToAgree } from '#contract/agreeing.ts'
import type { Practitioner } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { Idea } from '../../components/idea.tsx'
import { InApp } from '../../components/in-app.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { WhoToTell } from './who-to-tell.tsx'

type Props = { answer: NonNullable<ToAgree['answered']>; practitioner: Practitioner | undefined }

/** What this person said of their plan is with the council, which has not put it into the plan yet: nothing waits for them. */
export function Answered({ answer: { request, at }, practitioner }: Props) {
  const { t } = useTranslation('home')
  const write = useWrite()
  return (
    <section className="card card--waiting" aria-labelledby="answered">
      <p className="eyebrow">
        <Icon name="check" />
        {t('answered.eyebrow')}
      </p>
      <h2 id="answered">{t('answered.title')}</h2>
      <Idea symbol="people">
        <p>{t('answered.at', { moment: write.moment(at) })}</p>
      </Idea>
      <WhoToTell practitioner={practitioner} words="answered.more" />
      <div className="buttons">
        <InApp className="govuk-button" to={`/requests/${request}`}>
          {t('answered.see')}
        </InApp>
        <InApp to="/plan">{t('waiting.read')}</InApp>
      </div>
    </section>
  )
}
