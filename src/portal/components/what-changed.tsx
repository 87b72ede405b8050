import type { Budget } from '#contract/budget.ts'
import type { WhatChanged as Changed } from '#contract/what-changed.ts'
import { writeMoney } from '../money.ts'
import { useTranslation } from '../translation.ts'
import { Heading } from './heading.tsx'
import { Icon } from './icon.tsx'
import { InApp } from './in-app.tsx'
import { Said } from './said.tsx'
import { WasNow } from './was-now.tsx'

type What = { changed: Changed; budget?: Budget | undefined }

/**
 * What changed since the version before, in a few words with the reasons, and what that means for what one pays (R22).
 * It is the lifted card of its page unless another one comes first, and leads on to `all` that changed.
 */
export function WhatChanged({
  changed,
  budget,
  all = true,
  lifted = true,
}: What & { all?: boolean; lifted?: boolean }) {
  const { t } = useTranslation('changes')
  return (
    <section className={lifted ? 'card card--waiting' : 'card'} aria-labelledby="what-changed">
      <Heading id="what-changed" symbol="speech">
        {t('title', { version: changed.since })}
      </Heading>
      {changed.changes.map((change) => (
        <div className="mt-3" key={change.section + change.id}>
          {change.title && (
            <h3>
              <Said words={change.title} />
            </h3>
          )}
          <WasNow change={change} />
          {change.why && (
            <p>
              {t('why')} <Said words={change.why} />
            </p>
          )}
        </div>
      ))}
      <WhatIPay changed={changed} budget={budget} />
      {all && (
        <ul className="acts">
          <li>
            <InApp className="act" to="/plan/changes">
              <Icon name="chevron-right" />
              {t('all')}
            </InApp>
          </li>
          <li>
            <InApp className="act" to="/plan/versions">
              <Icon name="plan" />
              {t('versions')}
            </InApp>
          </li>
        </ul>
      )}
    </section>
  )
}

/** What the changes do to what one pays. */
function WhatIPay({ changed: { paidBefore }, budget }: What) {
  const { t } = useTranslation('changes')
  if (paidBefore === undefined || !budget) return null
  const [was, now] = [writeMoney(paidBefore), writeMoney(budget.person)]
  if (paidBefore !== budget.person)
    return (
      <p className="mt-3">
        <b>{t('pay.changed', { was, now })}</b>
      </p>
    )
  return (
    <p className="mt-3">
      <b>{t('pay.same')}</b>
      {'\n'}
      {budget.person === 0 ? t('pay.nothing') : t('pay.is', { now })}
    </p>
  )
}
