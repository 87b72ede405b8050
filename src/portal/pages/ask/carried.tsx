import { readFrozen } from '#contract/agreeing.ts'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { FieldError, groupClass } from '../sign-in/field-error.tsx'
import type { TextProps } from './field-parts.tsx'

/** Which version of the plan the answers are about: it comes along by itself, and is said, so that nobody agrees to another one. */
export function Carried({ name, first, words, error, before }: TextProps) {
  const { t } = useTranslation('ask')
  const now = readFrozen(String(first ?? ''))
  return (
    <div className={groupClass(error)} id={name} tabIndex={-1}>
      {now && before && before !== first && (
        <div className="card card--wait" role="alert">
          <Lines>{t('agreeing.changed', { version: now.version })}</Lines>
        </div>
      )}
      {now && <Lines>{t('agreeing.about', now)}</Lines>}
      {now && words.offered && <Lines className="quiet small">{words.offered}</Lines>}
      <FieldError id={name} words={error} />
      <input type="hidden" name={name} value={now ? first : ''} />
    </div>
  )
}
