import { Heading } from '../../components/heading.tsx'
import { OpeningState } from '../../components/opening-state.tsx'
import { Call, relay } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil, useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** Every other way to ask for the same: nobody has to use this service (R24, R43, R107). What a council does not give is not there. */
export function HowElse() {
  const { t } = useTranslation(['ask', 'common'])
  const language = useLanguage()
  const { contacts, terms } = useCouncil()
  const { name, phone, email } = contacts.main
  const worker = terms.worker?.[language] ?? t('common:ring.worker')
  return (
    <section className="card" aria-labelledby="else">
      <Heading id="else" symbol="phone">
        {t('else.title')}
      </Heading>
      <Lines>{t('else.words')}</Lines>
      <OpeningState />
      <Call words={name} phone={phone} kind="quiet" />
      <dl className="facts mt-3">
        <div>
          <dt>{t('else.relay')}</dt>
          <dd>
            <a className="act" href={relay(phone)}>
              18001 {phone}
            </a>
            <Lines>{t('else.relayWords')}</Lines>
          </dd>
        </div>
        {email && (
          <div>
            <dt>{t('else.email')}</dt>
            <dd>
              <a className="act" href={`mailto:${email}`}>
                {email}
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('else.post')}</dt>
          <dd>
            {contacts.address ? (
              <address className="lines">{contacts.address.join('\n')}</address>
            ) : (
              <Lines>{t('else.noAddress')}</Lines>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('else.inPerson')}</dt>
          <dd>
            <Lines>{t('else.inPersonWords', { worker })}</Lines>
          </dd>
        </div>
      </dl>
    </section>
  )
}
