import type { ReactNode } from 'react'
import { londonTime } from '#contract/london-time.ts'
import { type Promises, promisesFor } from '#contract/promises.ts'
import type { ServiceRequest } from '#contract/service-request.ts'
import { useClock } from '../../clock.ts'
import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import { Lines } from '../../components/said.tsx'
import { ombudsman } from '../../ombudsman.ts'
import { useCouncil, useNow } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { decisionOf } from './answer.tsx'

/** What the law promises about this request, step by step with its dates, and what the council adds to it (R92). */
export function Timeline({ request }: { request: ServiceRequest }) {
  const promises = promisesFor(request, useCouncil())
  return promises ? <Stages request={request} promises={promises} /> : null
}

function Stages({ request, promises }: { request: ServiceRequest; promises: Promises }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const { receivedAt, steps, earlier } = request
  const { acknowledged, aim, atMost } = promises
  const dayOf = (moment: string) => write.date(londonTime(moment).date)
  // Whatever we said of it, we said that we have it.
  const read = steps.find(({ step }) => !['added', 'withdrawn'].includes(step.kind))
  const decision = decisionOf(steps)
  const promised = steps.map(({ step }) => ('answerBy' in step ? step.answerBy : undefined)).findLast(Boolean)
  const answerBy = promised ?? aim?.by
  return (
    <section className="card" aria-labelledby="timeline">
      <Heading id="timeline" symbol="calendar">
        {t('timeline.title')}
      </Heading>
      <ol className="history stages">
        <Stage title={t('timeline.received')} done={dayOf(receivedAt)}>
          {earlier && (
            <Lines>{t('timeline.earlier', { date: dayOf(earlier.receivedAt), reference: earlier.reference })}</Lines>
          )}
        </Stage>
        <Stage title={t('timeline.acknowledged.title')} done={read && dayOf(read.at)} by={acknowledged.by}>
          <Lines>{t('timeline.acknowledged.words', { days: acknowledged.within })}</Lines>
        </Stage>
        <Stage title={t('timeline.answered.title')} done={decision && dayOf(decision.at)} by={answerBy}>
          {!answerBy && !decision && <Lines>{t('timeline.answered.words')}</Lines>}
        </Stage>
        {!decision && (
          <Stage title={t('timeline.atMost.title', { months: atMost.months })} by={atMost.by}>
            <Lines>{t('timeline.atMost.words')}</Lines>
          </Stage>
        )}
        <Stage title={t('timeline.after.title')}>
          <Lines>{t('timeline.after.words')}</Lines>
          <p>
            <a className="act" href={`https://${ombudsman.site}`}>
              {ombudsman.site}
            </a>
          </p>
        </Stage>
      </ol>
    </section>
  )
}

type Given = { title: string; done?: string | undefined; by?: string | undefined; children?: ReactNode }

/** One thing that happens: on which day it did, or by which it is to; late is said plainly, and never in red. */
function Stage({ title, done, by, children }: Given) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const drawnAt = useNow()
  const today = londonTime(useClock() ?? drawnAt).date
  const late = !done && by !== undefined && by < today
  return (
    <li className={done ? 'done' : 'next'}>
      <span className="dot">
        <Icon name={done ? 'check' : 'clock'} />
      </span>
      <div>
        <h3>{title}</h3>
        {done && <p className="small quiet">{t('timeline.done', { date: done })}</p>}
        {!done && by && <p>{t('timeline.by', { date: write.date(by) })}</p>}
        {late && <Lines>{t('timeline.late')}</Lines>}
        {children}
      </div>
    </li>
  )
}
