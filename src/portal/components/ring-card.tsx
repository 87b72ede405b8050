import type { Contact } from '#contract/contact.ts'
import type { Practitioner } from '#contract/plan.ts'
import { useCouncil, useLanguage } from '../state.ts'
import { useTranslation } from '../translation.ts'
import { Heading } from './heading.tsx'
import { Icon } from './icon.tsx'
import { OpeningState, useOpening } from './opening-state.tsx'
import { Lines } from './said.tsx'

/** `tel:` addresses have no spaces; 18001 in front takes the call through Relay UK. */
export const tel = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`
export const relay = (phone: string): string => `tel:18001${phone.replaceAll(' ', '')}`

/** A number to touch: the name above, the number big. */
export function Call({ words, phone, kind }: { words: string; phone: string; kind?: 'quiet' | 'danger' }) {
  return (
    <a className={kind ? `call call--${kind}` : 'call'} href={tel(phone)}>
      <Icon name="ring" />
      <span>
        {words} <b>{phone}</b>
      </span>
    </a>
  )
}

/** The ways to reach someone besides ringing (R13, R43). */
export function OtherWays({ phone, email }: { phone: string; email?: string | undefined }) {
  const { t } = useTranslation('common')
  return (
    <ul className="acts">
      {email && (
        <li>
          <a className="act" href={`mailto:${email}`}>
            <Icon name="mail" />
            {t('ring.email')}
          </a>
        </li>
      )}
      <li>
        <a className="act" href={relay(phone)}>
          <Icon name="relay" />
          {t('ring.relay')}
          <span className="sr"> {phone}</span>
        </a>
      </li>
    </ul>
  )
}

/** Whom to ring when the office is closed: not while it is open, except on paper, which does not know the time (R107). */
function AtNight() {
  const { t } = useTranslation('common')
  const { outOfHours } = useCouncil().contacts
  const { state } = useOpening()
  if (!outOfHours) return null
  return (
    <div className={`ring__night ${state === 'open' ? 'print-only' : 'card__note'}`}>
      <Lines className="small">{t('ring.night')}</Lines>
      <Call words={outOfHours.name} phone={outOfHours.phone} kind="quiet" />
      <OtherWays phone={outOfHours.phone} email={outOfHours.email} />
    </div>
  )
}

/** Who to ring about a plan: its worker where there is one, else the council. */
export function RingCard({ practitioner, title }: { practitioner?: Practitioner | undefined; title: string }) {
  const { t } = useTranslation('common')
  const language = useLanguage()
  const { contacts, terms } = useCouncil()
  const main: Contact = contacts.main
  const phone = practitioner?.phone ?? main.phone
  const email = practitioner?.email ?? main.email
  const worker = terms.worker?.[language] ?? t('ring.worker')
  return (
    <section className="card ring" aria-labelledby="ring">
      <Heading id="ring" symbol="phone">
        {title}
      </Heading>
      <OpeningState />
      <Call words={practitioner ? t('ring.askFor', { name: practitioner.name }) : main.name} phone={phone} />
      {practitioner && <p className="small quiet">{t('ring.is', { name: practitioner.name, worker })}</p>}
      <OtherWays phone={phone} email={email} />
      <AtNight />
      <p className="small">
        {t('ring.danger')}{' '}
        <a className="nowrap" href="tel:999">
          {t('ring.999')}
        </a>
      </p>
    </section>
  )
}
