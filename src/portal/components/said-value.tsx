import { useTranslation } from 'react-i18next'
import type { Value } from '#contract/change.ts'
import type { Visit } from '#contract/support.ts'
import { writeMoney } from '../money.ts'
import { useWrite } from '../write.ts'
import { Said } from './said.tsx'

/** A value of a plan that explains itself: words, names, visits, money a week. The page of all changes knows the others too. */
export function SaidValue({ value }: { value: Value }) {
  const { t } = useTranslation('changes')
  if ('words' in value)
    return value.words.map((words) => (
      <span className={value.words.length > 1 ? 'own-line' : undefined} key={words.text}>
        <Said words={words} />
      </span>
    ))
  if ('visits' in value) return value.visits.map((visit) => <SaidVisit key={JSON.stringify(visit)} visit={visit} />)
  if ('names' in value) return value.names.join(', ')
  if ('pence' in value && value.every === 'week')
    return value.pence === 0 ? t('noCharge') : t('aWeek', { amount: writeMoney(value.pence) })
  return null
}

/** A visit with all that can differ from an ordinary week, so that no change of it goes unsaid. */
function SaidVisit({ visit }: { visit: Visit }) {
  const { t } = useTranslation('changes')
  const write = useWrite()
  const { everyOther, onBankHolidays, exceptions = [] } = visit
  const lines = [
    write.visit(visit),
    everyOther && t('visit.everyOther', { date: write.short(everyOther) }),
    onBankHolidays && t(`visit.${onBankHolidays}`),
    ...exceptions.map(({ on, instead }) => {
      const date = write.date(on)
      return instead ? t('visit.instead', { date, time: write.time(instead.starts) }) : t('visit.not', { date })
    }),
  ]
  return lines.filter(Boolean).map((line) => (
    <span className="own-line" key={line}>
      {line}
    </span>
  ))
}
