import { useTranslation } from 'react-i18next'
import type { Plan } from '#contract/plan.ts'
import type { Words } from '#contract/words.ts'
import { OtherWays, tel } from '../../components/ring-card.tsx'
import { Said } from '../../components/said.tsx'

function List({ items }: { items: Words[] }) {
  return (
    <ul>
      {items.map((words) => (
        <li key={words.text}>
          <Said words={words} />
        </li>
      ))}
    </ul>
  )
}

/** What I can do, and the support I already have: paid care is not the whole plan (R5). */
export function Strengths({ plan: { strengths } }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  return (
    <>
      {strengths.self.length > 0 && (
        <>
          <h3>{t('strengths.self')}</h3>
          <List items={strengths.self} />
        </>
      )}
      {strengths.support.length > 0 && (
        <>
          <h3>{t('strengths.support')}</h3>
          <List items={strengths.support} />
        </>
      )}
    </>
  )
}

/** What helps to stay healthy, active and independent (R11). */
export const KeepingWell = ({ plan }: { plan: Plan }) => <List items={plan.keepingWell} />

/** What is going on in the community that could help (R12). */
export function Community({ plan }: { plan: Plan }) {
  return (
    <ul className="rows">
      {plan.community.map(({ id, title, detail, contact }) => (
        <li key={id}>
          <b>
            <Said words={title} />
          </b>
          {detail && (
            <p>
              <Said words={detail} />
            </p>
          )}
          {contact && (
            <p>
              {contact.name},{' '}
              <a className="nowrap" href={tel(contact.phone)}>
                {contact.phone}
              </a>
            </p>
          )}
          {contact && <OtherWays phone={contact.phone} email={contact.email} />}
        </li>
      ))}
    </ul>
  )
}
