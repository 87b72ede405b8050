import type { Change, FieldChange } from '#contract/change.ts'
import { Said } from '../../components/said.tsx'
import { WasNow } from '../../components/was-now.tsx'
import { useTranslation } from '../../translation.ts'
import { AnyValue } from './any-value.tsx'

type Values = Omit<FieldChange, 'field'>
/** That nobody pays is said by the cost already. */
const withoutNoCharge = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !('is' in value && value.is === 'no-charge')))

/** One item that is new, changed or no longer there, with each of its values and the council's reason. */
export function ItemChange({ change }: { change: Change }) {
  const { t } = useTranslation(['versions', 'changes'])
  const { how, title, why } = change
  const fields = change.fields.map(({ field, ...values }) => ({ field, ...withoutNoCharge(values) }))
  return (
    <article className="card">
      {title && (
        <h3>
          <Said words={title} />
        </h3>
      )}
      <p>
        <span className={how === 'ended' ? 'tag' : 'tag tag--now'}>{t(`how.${how}`)}</span>
      </p>
      <WasNow change={{ ...change, fields }} say={(value, field) => <AnyValue value={value} field={field} />} />
      {why && (
        <p>
          {t('changes:why')} <Said words={why} />
        </p>
      )}
    </article>
  )
}
