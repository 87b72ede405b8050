import type { ServiceRequest } from '#contract/service-request.ts'
import { Heading } from '../../components/heading.tsx'
import { InApp } from '../../components/in-app.tsx'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { SaidAll } from './said-all.tsx'

/** What the council is doing and what one can do meanwhile: in its own words where it gave some, else what is true at this stage. */
export function WhatNow({ request: { stage, steps } }: { request: ServiceRequest }) {
  const { t } = useTranslation('requests')
  const said = steps.map(({ step }) => step).findLast((step) => step.kind === 'being-looked-at')
  const own = stage === 'being-looked-at' ? said : undefined
  const isOver = stage === 'done' || stage === 'withdrawn'
  return (
    <div className="pair">
      <section className="card" aria-labelledby="doing">
        <Heading id="doing" symbol="people">
          {t('doing.title')}
        </Heading>
        {own ? <SaidAll words={own.doing} /> : <Lines>{t(`doing.${stage}`)}</Lines>}
      </section>
      <section className="card" aria-labelledby="you-can">
        <Heading id="you-can" symbol="write">
          {t('youCan.title')}
        </Heading>
        {own?.youCan ? <SaidAll words={own.youCan} /> : <Lines>{t(`youCan.${stage}`)}</Lines>}
        {isOver && (
          <p>
            <InApp className="act" to="/ask">
              {t('ask')}
            </InApp>
          </p>
        )}
      </section>
    </div>
  )
}
