import type { Plan } from '#contract/plan.ts'
import { Idea } from '../../components/idea.tsx'
import { AsWritten, Lines, Said } from '../../components/said.tsx'
import { Word } from '../../components/word.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { NotAgreed } from './not-agreed.tsx'

type Given = { agreement: Plan['agreement'] }

/** What was agreed, when and by whom, what was not, and who can help to say so (R17, R25–R27). */
export function Agreement({ plan: { agreement } }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  const { asks } = useCouncil()
  const settled = agreement.state === 'agreed'
  return (
    <>
      <TalkedThrough agreement={agreement} />
      <AgreedBy agreement={agreement} />
      <NotAgreed agreement={agreement} />
      {!settled && asks.includes('advocate') && (
        <>
          <Idea symbol="speech">
            <Lines>{t('agreement.advocate')}</Lines>
          </Idea>
          <Word term="advocate" />
        </>
      )}
    </>
  )
}

function TalkedThrough({ agreement: { state, on, with: name, talkedThrough, agreedBy = [] } }: Given) {
  const { t } = useTranslation('plan')
  const write = useWrite()
  const day = talkedThrough && write.date(talkedThrough)
  return (
    <Idea symbol={state === 'agreed' ? 'agree' : 'write'}>
      {state !== 'other' && <Lines>{t(`agreement.${state}`)}</Lines>}
      {on && agreedBy.length === 0 && <Lines>{t('agreement.on', { date: write.date(on) })}</Lines>}
      {name && <Lines>{day ? t('agreement.withOn', { name, date: day }) : t('agreement.with', { name })}</Lines>}
      {!name && day && <Lines>{t('agreement.talked', { date: day })}</Lines>}
    </Idea>
  )
}

function AgreedBy({ agreement: { agreedBy = [] } }: Given) {
  const { t } = useTranslation('plan')
  const write = useWrite()
  if (agreedBy.length === 0) return null
  return (
    <>
      <h3>{t('agreement.by')}</h3>
      <ul className="rows">
        {agreedBy.map(({ name, who, on }) => (
          <li key={name}>
            <Idea symbol="write">
              <p>
                <b>{name}</b>{' '}
                <span className="own-line quiet">
                  <Said words={who} />
                </span>
              </p>
              <Lines>{t('agreement.byOn', { date: write.date(on) })}</Lines>
              <AsWritten of={[who]} />
            </Idea>
          </li>
        ))}
      </ul>
    </>
  )
}
