import type { ReactNode } from 'react'
import type { RequestStep, StepKind } from '#contract/request-steps.ts'
import type { ServiceRequest } from '#contract/service-request.ts'
import { Heading } from '../../components/heading.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { Said } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { SaidAll } from './said-all.tsx'

const icons: Record<StepKind | 'received', IconName> = {
  received: 'check',
  acknowledged: 'eye',
  'being-looked-at': 'eye',
  accepted: 'chat',
  declined: 'chat',
  letter: 'mail',
  done: 'check',
  added: 'pencil',
  withdrawn: 'sign-out',
}

/** All that happened with a request, oldest first: what we did, and what the person added or took back. */
export function History({ request: { receivedAt, steps } }: { request: ServiceRequest }) {
  const { t } = useTranslation('requests')
  return (
    <section className="card" aria-labelledby="history">
      <Heading id="history" symbol="clock">
        {t('history.title')}
      </Heading>
      <ol className="history">
        <Happened kind="received" at={receivedAt} />
        {steps.map(({ id, at, step }) => (
          <Happened key={id} kind={step.kind} at={at}>
            <WhatWasSaid step={step} />
          </Happened>
        ))}
      </ol>
    </section>
  )
}

type Happening = { kind: StepKind | 'received'; at: string; children?: ReactNode }

function Happened({ kind, at, children }: Happening) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  return (
    <li>
      <span className="dot">
        <Icon name={icons[kind]} />
      </span>
      <div>
        <p>
          <b>{t(`history.${kind}`)}</b>
          <span className="own-line small quiet">{write.moment(at)}</span>
        </p>
        {children}
      </div>
    </li>
  )
}

/** The words of a step, where they are not on the page already: an answer and a letter have places of their own. */
function WhatWasSaid({ step }: { step: RequestStep['step'] }) {
  const { t } = useTranslation('requests')
  const write = useWrite()
  const by = 'answerBy' in step && step.answerBy && (
    <p className="small">{t('history.answerBy', { date: write.date(step.answerBy) })}</p>
  )
  if (step.kind === 'added') return <p className="lines">{step.text}</p>
  if (step.kind === 'letter')
    return (
      <p>
        <Said words={step.title} />
      </p>
    )
  return (
    <>
      {step.kind === 'being-looked-at' && <SaidAll words={step.doing} />}
      {step.kind === 'done' && step.words && <SaidAll words={step.words} />}
      {by}
    </>
  )
}
