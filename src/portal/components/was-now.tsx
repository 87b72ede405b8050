import type { ReactNode } from 'react'
import type { Change, FieldName, Value } from '#contract/change.ts'
import { useTranslation } from '../translation.ts'
import { useWrite } from '../write.ts'
import { SaidValue } from './said-value.tsx'

type Say = (value: Value, field: FieldName, beside: Value | undefined) => ReactNode
const plainly: Say = (value, _, beside) => <SaidValue value={value} beside={beside} />
const boldly: Say = (value, _, beside) => (
  <b>
    <SaidValue value={value} beside={beside} />
  </b>
)

/**
 * An item as it was and as it is: the words first, then the money; never struck through, never red or green (LOOK §3).
 * `say` writes values that need a name beside them; without it what is now stands out in bold.
 */
export function WasNow({ change, say }: { change: Change; say?: Say }) {
  const { t } = useTranslation('changes')
  const write = useWrite()
  const { how, endedOn, fields } = change
  const values = (side: 'was' | 'now', otherwise: ReactNode) => {
    const lines = fields.flatMap(({ field, was, now, [side]: value }) =>
      value ? [{ field, value, beside: side === 'now' ? was : now }] : [],
    )
    if (lines.length === 0) return otherwise
    return lines.map(({ field, value, beside }) => (
      <span className="own-line" key={field}>
        {(say ?? (side === 'now' ? boldly : plainly))(value, field, beside)}
      </span>
    ))
  }
  const now = how === 'ended' && endedOn ? t('stopped', { date: write.short(endedOn) }) : undefined
  return (
    <dl className="was">
      <div>
        <dt>{t('was')}</dt>
        <dd>{values('was', t(how === 'ended' ? 'inPlan' : 'notInPlan'))}</dd>
      </div>
      <div>
        <dt>{t('now')}</dt>
        <dd>{now ? <b>{now}</b> : values('now', <b>{t(how === 'added' ? 'inPlan' : 'notInPlan')}</b>)}</dd>
      </div>
    </dl>
  )
}
