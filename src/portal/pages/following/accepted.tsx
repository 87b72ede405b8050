import type { CouncilStep } from '#contract/request-steps.ts'
import { Heading } from '../../components/heading.tsx'
import { Lines, Said } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { SaidAll } from './said-all.tsx'

type Yes = Extract<CouncilStep, { kind: 'accepted' }>

/** The council says yes: its words, and when and where one meets, as far as it said that. */
export function Accepted({ at, step: { words, meeting } }: { at: string; step: Yes }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  return (
    <section className="card card--good" aria-labelledby="answer">
      <Heading id="answer" symbol="agree">
        {t('answer.yes')}
      </Heading>
      <Lines className="small quiet">{t('answer.at', { moment: write.moment(at) })}</Lines>
      <SaidAll words={words} />
      {meeting && (
        <>
          <h3 className="mt-5">{t('answer.meeting')}</h3>
          <dl className="facts">
            <div>
              <dt>{t('answer.on')}</dt>
              <dd>{write.date(meeting.on)}</dd>
            </div>
            {meeting.at && (
              <div>
                <dt>{t('answer.time')}</dt>
                <dd>{write.time(meeting.at)}</dd>
              </div>
            )}
            {meeting.where && (
              <div>
                <dt>{t('answer.where')}</dt>
                <dd>
                  <Said words={meeting.where} />
                </dd>
              </div>
            )}
            {meeting.people.length > 0 && (
              <div>
                <dt>{t('answer.people')}</dt>
                <dd className="lines">{meeting.people.join('\n')}</dd>
              </div>
            )}
          </dl>
        </>
      )}
    </section>
  )
}
