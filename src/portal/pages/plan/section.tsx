import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanPart } from '#contract/plan.ts'
import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import type { SymbolName } from '../../components/symbol-drawings.ts'

const symbols: Record<PlanPart, SymbolName> = {
  aboutMe: 'speech',
  needs: 'helper',
  outcomes: 'goal',
  strengths: 'strong',
  support: 'visit',
  options: 'question',
  wellbeing: 'cup',
  people: 'people',
  budget: 'money',
  keepingWell: 'heart',
  community: 'tree',
  practitioner: 'phone',
  review: 'calendar',
  agreement: 'agree',
}

/** One section, open from the start: a plan is a letter to be read, and what is shut away may never be found. */
export function Section({ name, children }: { name: PlanPart; children: ReactNode }) {
  const { t } = useTranslation('plan')
  return (
    <details className="sec" id={name} open>
      <summary>
        <Heading symbol={symbols[name]}>{t(`section.${name}`)}</Heading>
        <Icon name="chevron-down" />
      </summary>
      <div>{children}</div>
    </details>
  )
}
