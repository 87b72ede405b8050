import type { ReactNode } from 'react'
import { londonTime } from '#contract/london-time.ts'
import type { SupportItem } from '#contract/support.ts'
import { tel } from '../../components/ring-card.tsx'
import { Lines, SaidLines } from '../../components/said.tsx'
import { EasyReadSymbol } from '../../components/symbol.tsx'
import { writeMoney } from '../../money.ts'
import { useLanguage, useNow } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { VisitWords } from './visit-words.tsx'

const pictures = { who: 'helper', when: 'clock', where: 'home', cost: 'money', paid: 'pay', from: 'calendar' } as const

/** One question and its answer; in Easy Read the question has its picture. */
function Fact({ name, children }: { name: keyof typeof pictures; children: ReactNode }) {
  const { t } = useTranslation('plan')
  const question = t(`support.${name}`)
  const easyRead = useLanguage() === 'easy-read'
  return (
    <div>
      {easyRead ? (
        <dt className="pictured">
          <EasyReadSymbol name={pictures[name]} /> <span>{question}</span>
        </dt>
      ) : (
        <dt>{question}</dt>
      )}
      <dd>{children}</dd>
    </div>
  )
}

/** Who, when, where, what it costs, how it is paid, from and to, and what happens then (R7, R15, R112). */
export function SupportFacts({ item }: { item: SupportItem }) {
  const { t } = useTranslation('plan')
  const { provider, visits, when, where, costPerWeek, paid } = item
  return (
    <dl className="facts facts--tight">
      <Fact name="who">
        {provider.name}
        {provider.phone && (
          <span className="own-line">
            <a className="nowrap" href={tel(provider.phone)}>
              {provider.phone}
            </a>
          </span>
        )}
      </Fact>
      {(visits.length > 0 || when) && (
        <Fact name="when">
          {visits.map((visit) => (
            <VisitWords key={visit.days.join() + visit.starts} visit={visit} />
          ))}
          {when && <SaidLines words={when} />}
        </Fact>
      )}
      {where && (
        <Fact name="where">
          <SaidLines words={where} />
        </Fact>
      )}
      <Fact name="cost">{costPerWeek === 0 ? t('noCharge') : t('aWeek', { amount: writeMoney(costPerWeek) })}</Fact>
      {paid !== 'no-charge' && paid !== 'other' && <Fact name="paid">{t(`paid.${paid}`)}</Fact>}
      <Fact name="from">
        <FromTo item={item} />
      </Fact>
    </dl>
  )
}

/** From when until when, said as past or to come where it is, and what happens at the end. */
function FromTo({ item: { from, to, atTheEnd } }: { item: SupportItem }) {
  const { t } = useTranslation('plan')
  const write = useWrite()
  const today = londonTime(useNow()).date
  const starts = write.short(from)
  const ended = to !== undefined && to < today
  return (
    <>
      {to ? t('support.fromTo', { from: starts, to: write.short(to) }) : t('support.noEnd', { from: starts })}
      {from > today && <Lines>{t('support.notBegun')}</Lines>}
      {ended && <Lines>{t('support.ended')}</Lines>}
      {to && (
        <p>
          <b>{t('support.atTheEnd')}</b>
        </p>
      )}
      {atTheEnd && <SaidLines words={atTheEnd} />}
      {to && !atTheEnd && <Lines>{t('support.noWordOfTheEnd')}</Lines>}
    </>
  )
}
