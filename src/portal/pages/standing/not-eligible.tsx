import type { NotEligible } from '#contract/standing.ts'
import { hasWordsAsWritten } from '#contract/wording.ts'
import type { Words } from '#contract/words.ts'
import { CarersPlanLink } from '../../components/carers-plan-link.tsx'
import { Heading } from '../../components/heading.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { Said } from '../../components/said.tsx'
import { useRead } from '../../query.ts'
import { useCouncil, useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { NextSteps } from './next-steps.tsx'

function List({ words }: { words: Words[] }) {
  return (
    <ul className="rows">
      {words.map((one) => (
        <li key={one.text}>
          <Said words={one} />
        </li>
      ))}
    </ul>
  )
}

/** The letter of someone who is not eligible: why, what helps instead, and what they can do about it (R99; Care Act s.24). */
export function NotEligibleLetter({ decision }: { decision: NotEligible }) {
  const { t } = useTranslation(['standing', 'common'])
  const write = useWrite()
  const language = useLanguage()
  const { shortName } = useCouncil()
  const { person, carersPlan, asOf } = useRead('getPlan')
  const { decidedOn, reasons, advice } = decision
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('notEligible.title')}</h1>
          <p className="print-only">{person.name}</p>
          <p>{t('notEligible.words', { council: shortName, date: write.date(decidedOn) })}</p>
          <CarersPlanLink has={carersPlan} />
          <p className="quiet">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
          {hasWordsAsWritten(decision, language) && <p className="quiet">{t('common:asWritten')}</p>}
          <ul className="acts">
            <li>
              <PrintButton words={t('print')} />
            </li>
          </ul>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            <section className="card" aria-labelledby="reasons">
              <Heading id="reasons" symbol="question">
                {t('notEligible.reasons')}
              </Heading>
              <List words={reasons} />
            </section>
            <section className="card" aria-labelledby="advice">
              <Heading id="advice" symbol="heart">
                {t('notEligible.advice')}
              </Heading>
              <List words={advice} />
            </section>
            <NextSteps />
          </div>
          <div className="side">
            <RingCard title={t('notEligible.ring')} />
          </div>
        </div>
      </div>
    </>
  )
}
