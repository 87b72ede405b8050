import type { ReactNode } from 'react'
import type { Plan } from '#contract/plan.ts'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { WhatChanged } from '../../components/what-changed.tsx'
import { useRead } from '../../query.ts'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWhole } from '../../whole.ts'
import { NoPlan } from './no-plan.tsx'
import { PaperFoot } from './paper-foot.tsx'
import { PlanHead } from './plan-head.tsx'
import { Section } from './section.tsx'
import { sections, shown } from './sections.ts'
import { unfold, useUnfolding } from './unfolding.ts'

/** The newest version of the plan, with what changed since the one before; or of the only one, as a carer. */
export default function PlanPage() {
  const { t } = useTranslation('common')
  const { person, plan, asOf, changed, lastAgreed, toAgree, carersPlan } = useRead('getPlan')
  if (!plan) return <NoPlan carersPlan={carersPlan} />
  const head = (
    <>
      <PaperFoot plan={plan} name={person.name} />
      <PlanHead
        plan={plan}
        asOf={asOf}
        name={person.callMe}
        lap={Boolean(changed)}
        lastAgreed={lastAgreed}
        toAgree={toAgree}
        carersPlan={carersPlan}
        {...(carersPlan === 'only' && { title: t('titles.carers-plan') })}
      />
    </>
  )
  return (
    <WholePlan
      plan={plan}
      head={head}
      first={changed && <WhatChanged changed={changed} budget={plan.budget} all={carersPlan !== 'only'} />}
    />
  )
}

type Whole = { plan: Plan; head: ReactNode; first?: ReactNode; older?: boolean }

/** A whole plan, in the order of the council's own document (R1–R13). Who to ring is not asked of an `older` version. */
export function WholePlan({ plan, head, first, older }: Whole) {
  const { t } = useTranslation(['plan', 'common'])
  const { planOrder } = useCouncil()
  const whole = useWhole()
  useUnfolding()
  const order = planOrder.filter((name) => shown(plan, name))
  return (
    <>
      {head}
      <div className="page">
        <div className="plangrid">
          {first}
          <nav className="card toc" aria-labelledby="toc">
            <h2 id="toc">{t('contents')}</h2>
            <ol>
              {order.map((name) => (
                <li key={name}>
                  <a href={`#${name}`} onClick={() => unfold(`#${name}`)}>
                    {t(`section.${name}`)}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
          <div>
            {order.slice(0, whole ? undefined : 1).map((name) => {
              const Content = sections[name]
              return (
                <Section key={name} name={name}>
                  <Content plan={plan} />
                </Section>
              )
            })}
            <p className="mt-5 no-print">
              <InApp to="/glossary">{t('allWords')}</InApp>
            </p>
            <div className="mt-6 stack">
              <p className="no-print">
                <InApp to="/guides">{t('common:guides')}</InApp>
              </p>
              <RingCard practitioner={older ? undefined : plan.practitioner} title={t('questions')} />
            </div>
          </div>
        </div>
      </div>
    </>
  )
}
