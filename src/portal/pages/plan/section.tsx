import type { ReactNode } from 'react'
import type { PlanPart } from '#contract/plan.ts'
import { Heading } from '../../components/heading.tsx'
import { Icon } from '../../components/icon.tsx'
import type { SymbolName } from '../../components/symbol-drawings.ts'
import { rememberSection, useShutSections } from '../../shut-sections.ts'
import { useTranslation } from '../../translation.ts'
import { SectionEnd } from './section-end.tsx'

const symbols: Record<PlanPart, SymbolName> = {
  aboutMe: 'speech',
  needs: 'helper',
  outcomes: 'goal',
  strengths: 'strong',
  support: 'visit',
  options: 'choice',
  wellbeing: 'cup',
  people: 'people',
  budget: 'money',
  keepingWell: 'heart',
  community: 'tree',
  practitioner: 'phone',
  review: 'calendar',
  agreement: 'agree',
}

/** One section, open until somebody shuts it: a plan is a letter to be read, and what is shut away may never be found. */
export function Section({ name, children }: { name: PlanPart; children: ReactNode }) {
  const { t } = useTranslation('plan')
  const shut = useShutSections().includes(name)
  return (
    <details
      className="sec"
      id={name}
      open={!shut}
      onToggle={({ currentTarget }) => rememberSection(name, currentTarget.open)}
    >
      <summary>
        <Heading symbol={symbols[name]}>{t(`section.${name}`)}</Heading>
        <Icon name="chevron-down" />
      </summary>
      <div>
        {children}
        <SectionEnd name={name} />
      </div>
    </details>
  )
}
