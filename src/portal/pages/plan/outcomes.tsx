import type { Outcome, Plan } from '#contract/plan.ts'
import { Icon, type IconName } from '../../components/icon.tsx'
import { AsWritten, Lines, Said, SaidLines } from '../../components/said.tsx'
import { EasyReadSymbol } from '../../components/symbol.tsx'
import type { SymbolName } from '../../components/symbol-drawings.ts'
import { Word } from '../../components/word.tsx'
import { useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { ForNeeds } from './for-needs.tsx'

type Sign = { icon: IconName; look: string; symbol: SymbolName }
const signs: Record<Outcome['progress'], Sign> = {
  achieved: { icon: 'check', look: 'is-achieved', symbol: 'agree' },
  partly: { icon: 'hourglass', look: 'is-partly', symbol: 'hourglass' },
  'not-yet': { icon: 'chevron-right', look: 'is-not-yet', symbol: 'goal' },
  other: { icon: 'chevron-right', look: 'is-not-yet', symbol: 'goal' },
}

/** What the person wants to achieve, which needs it serves, and how far it has come (R3, R4). */
export function Outcomes({ plan: { outcomes, needs } }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  return (
    <>
      <Lines>{t('outcomes.word')}</Lines>
      <Word term="outcome" />
      {outcomes.map((outcome) => (
        <Goal key={outcome.id} outcome={outcome} needs={needs} />
      ))}
    </>
  )
}

function Goal({ outcome, needs }: { outcome: Outcome; needs: Plan['needs'] }) {
  const { t } = useTranslation('plan')
  const easyRead = useLanguage() === 'easy-read'
  const { title, progress, note } = outcome
  const { icon, look, symbol } = signs[progress]
  return (
    <div className={easyRead ? 'idea' : 'goal'}>
      {easyRead ? (
        <EasyReadSymbol name={symbol} />
      ) : (
        <span className={`dot dot--goal ${look}`}>
          <Icon name={icon} />
        </span>
      )}
      <div>
        <h3>
          <Said words={title} />
        </h3>
        {progress !== 'other' && (
          <p>
            <b>{t(`progress.${progress}`)}</b>
          </p>
        )}
        {note && <SaidLines words={note} />}
        <AsWritten of={[title, note]} />
        <ForNeeds needs={needs} ids={outcome.needs} />
      </div>
    </div>
  )
}
