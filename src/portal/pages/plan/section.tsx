import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanSection } from '#contract/plan.ts'
import { Icon } from '../../components/icon.tsx'
import { EasyReadSymbol } from '../../components/symbol.tsx'
import type { SymbolName } from '../../components/symbol-drawings.ts'
import { useLanguage } from '../../state.ts'

const symbols: Record<PlanSection, SymbolName> = {
  aboutMe: 'speech',
  needs: 'helper',
  outcomes: 'goal',
  strengths: 'strong',
  support: 'visit',
  options: 'people',
  budget: 'money',
  keepingWell: 'heart',
  community: 'tree',
  practitioner: 'phone',
  review: 'calendar',
  agreement: 'agree',
}

/** One section, open from the start: a plan is a letter to be read, and what is shut away may never be found. */
export function Section({ name, children }: { name: PlanSection; children: ReactNode }) {
  const { t } = useTranslation('plan')
  const easyRead = useLanguage() === 'easy-read'
  return (
    <details className="sec" id={name} open>
      <summary>
        <h2>{t(`section.${name}`)}</h2>
        <Icon name="chevron-down" />
      </summary>
      <div className={easyRead ? 'pics' : undefined}>
        {easyRead ? (
          <div>
            <EasyReadSymbol name={symbols[name]} />
            <div>{children}</div>
          </div>
        ) : (
          children
        )}
      </div>
    </details>
  )
}
