import type { FieldName, Value } from '#contract/change.ts'
import { Said } from '../../components/said.tsx'
import { SaidValue } from '../../components/said-value.tsx'
import { writeMoney } from '../../money.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** Values that need no name beside them. */
const plain: FieldName[] = ['visits', 'when', 'cost', 'progress', 'words', 'detail', 'paid', 'state', 'other']

/** Any value of a plan, with what it is called. */
export function AnyValue({ value, field }: { value: Value; field: FieldName }) {
  const { t } = useTranslation('versions')
  const said = <TypedValue value={value} />
  if (plain.includes(field)) return said
  return (
    <>
      {t(`field.${field as 'title'}`)} {field === 'phone' ? <span className="nowrap">{said}</span> : said}
    </>
  )
}

function TypedValue({ value }: { value: Value }) {
  const { t } = useTranslation(['versions', 'plan', 'changes'])
  const write = useWrite()
  if ('choice' in value) return <Choice {...value} />
  if ('dates' in value)
    return value.dates.map((date, index) => (
      <span key={date}>
        {index > 0 && ', '}
        <span className="nowrap">{write.short(date)}</span>
      </span>
    ))
  if ('items' in value)
    return value.items.map(({ id, title }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <Said words={title} />
      </span>
    ))
  if ('shares' in value)
    return value.shares
      .map(({ name, amount }) => `${name}: ${t('changes:aWeek', { amount: writeMoney(amount) })}`)
      .join(', ')
  if ('pence' in value && value.every !== 'week') return t(`every.${value.every}`, { amount: writeMoney(value.pence) })
  return <SaidValue value={value} />
}

/** One of a few, by the words that the plan itself has for it. */
function Choice({ choice, is }: Extract<Value, { choice: string }>) {
  const { t } = useTranslation(['plan', 'versions'])
  if (is === 'other' || choice === 'other') return t('versions:other')
  if (choice === 'progress') return t(`progress.${is as 'partly'}`)
  if (choice === 'paid') return is === 'no-charge' ? t('noCharge') : t(`paid.${is as 'council'}`)
  if (choice === 'state') return t(`state.${is as 'agreed'}`)
  return t(`versions:${choice}.${is as 'yes'}` as 'versions:chosen.yes')
}
