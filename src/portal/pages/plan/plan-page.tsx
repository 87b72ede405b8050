import { useTranslation } from 'react-i18next'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useRead } from '../../query.ts'
import { useCouncil } from '../../state.ts'
import { NoPlan } from './no-plan.tsx'
import { PaperFoot } from './paper-foot.tsx'
import { PlanHead } from './plan-head.tsx'
import { Section } from './section.tsx'
import { sections, shown } from './sections.ts'
import { unfold, useUnfolding } from './unfolding.ts'

/** The whole plan, in the order of the council's own document (R1–R13). */
export default function PlanPage() {
  const { t } = useTranslation('plan')
  const { planOrder } = useCouncil()
  const { person, plan, asOf } = useRead('getPlan')
  useUnfolding()
  if (!plan) return <NoPlan />
  const order = planOrder.filter((name) => shown(plan, name))
  return (
    <>
      <PaperFoot plan={plan} name={person.name} />
      <PlanHead plan={plan} asOf={asOf} name={person.callMe} />
      <div className="page">
        <div className="plangrid">
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
            {order.map((name) => {
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
            <div className="mt-6">
              <RingCard practitioner={plan.practitioner} title={t('questions')} />
            </div>
          </div>
        </div>
      </div>
    </>
  )
}
