import type { Plan } from '#contract/plan.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'

/** The first letter of each name. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(([first = '']) => first)
    .join('')

/** Stands at the foot of each sheet: sheets fall apart, and a name would say too much on every one of them. */
export function PaperFoot({ plan: { version, from }, name }: { plan: Plan; name: string }) {
  const { t } = useTranslation('plan')
  const write = useWrite()
  return (
    <p className="print-only paper-foot">
      {t('paper', { initials: initialsOf(name), version, date: write.short(from) })}
    </p>
  )
}
