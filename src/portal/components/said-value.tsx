import type { Value } from '#contract/change.ts'
import type { Visit } from '#contract/support.ts'
import { writeMoney } from '../money.ts'
import { useTranslation } from '../translation.ts'
import { useWrite } from '../write.ts'
import { Said } from './said.tsx'

/**
 * A value of a plan that explains itself: words, names, visits, money a week. The page of all changes knows the others too.
 * A visit that stands `beside` what it was or is leaves out where the two do not differ.
 */
export function SaidValue({ value, beside }: { value: Value; beside?: Value | undefined }) {
  const { t } = useTranslation('changes')
  if ('words' in value)
    return value.words.map((words) => (
      <span className={value.words.length > 1 ? 'own-line' : undefined} key={words.text}>
        <Said words={words} />
      </span>
    ))
  if ('visits' in value) {
    const [other, ...more] = value.visits.length === 1 && beside && 'visits' in beside ? beside.visits : []
    return value.visits.map((visit) => (
      <SaidVisit key={JSON.stringify(visit)} visit={visit} beside={more.length === 0 ? other : undefined} />
    ))
  }
  if ('names' in value) return value.names.join(', ')
  if ('pence' in value && value.every === 'week')
    return value.pence === 0 ? t('noCharge') : t('aWeek', { amount: writeMoney(value.pence) })
  return null
}

/** A visit with all that can differ from an ordinary week, so that no change of it goes unsaid. */
function SaidVisit({ visit, beside }: { visit: Visit; beside: Visit | undefined }) {
  const write = useWrite()
  const differs = useWhereItDiffers()
  const known = beside ? differs(beside) : []
  return [write.visit(visit), ...differs(visit).filter((line) => !known.includes(line))].map((line) => (
    <span className="own-line" key={line}>
      {line}
    </span>
  ))
}

function useWhereItDiffers() {
  const { t } = useTranslation('changes')
  const write = useWrite()
  return ({ everyOther, onBankHolidays, exceptions = [] }: Visit) => [
    ...(everyOther ? [t('visit.everyOther', { date: write.short(everyOther) })] : []),
    ...(onBankHolidays ? [t(`visit.${onBankHolidays}`)] : []),
    ...exceptions.map(({ on, instead }) => {
      const date = write.date(on)
      return instead ? t('visit.instead', { date, time: write.time(instead.starts) }) : t('visit.not', { date })
    }),
  ]
}
