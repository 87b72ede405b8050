import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change, FieldName, Value } from '#contract/change.ts'
import { useWrite } from '../write.ts'
import { SaidValue } from './said-value.tsx'

type Say = (value: Value, field: FieldName) => ReactNode
const itself: Say = (value) => <SaidValue value={value} />

/** An item as it was and as it is: the words first, then the money; never struck through, never red or green (LOOK §3). */
export function WasNow({ change, say = itself }: { change: Change; say?: Say }) {
  const { t } = useTranslation('changes')
  const write = useWrite()
  const { how, endedOn, fields } = change
  const values = (side: 'was' | 'now') =>
    fields.flatMap(({ field, [side]: value }) =>
      value
        ? [
            <span className="own-line" key={field}>
              {say(value, field)}
            </span>,
          ]
        : [],
    )
  const sides = { was: values('was'), now: values('now') }
  const gone = endedOn ? t('stopped', { date: write.short(endedOn) }) : t('notInPlan')
  return (
    <dl className="was">
      <div>
        <dt>{t('was')}</dt>
        <dd>{sides.was.length > 0 ? sides.was : t(how === 'ended' ? 'inPlan' : 'notInPlan')}</dd>
      </div>
      <div>
        <dt>{t('now')}</dt>
        <dd>
          <b>
            {how === 'ended' ? gone : sides.now.length > 0 ? sides.now : t(how === 'added' ? 'inPlan' : 'notInPlan')}
          </b>
        </dd>
      </div>
    </dl>
  )
}
