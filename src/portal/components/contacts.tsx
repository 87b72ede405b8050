import { useTranslation } from 'react-i18next'
import { useCouncil } from '../state.ts'
import { Heading } from './heading.tsx'
import { OfficeHours } from './office-hours.tsx'
import { Call, OtherWays } from './ring-card.tsx'

/** The council's numbers, most urgent first. What its document does not give is not there (R24, R43, R103–R108). */
export function Contacts() {
  const { t } = useTranslation('contacts')
  const { contacts } = useCouncil()
  const { main, outOfHours, safeguarding, safeguardingBoard, address, website } = contacts
  return (
    <div className="cols">
      <div className="stack">
        <section className="card" aria-labelledby="danger">
          <Heading id="danger" symbol="danger">
            {t('danger.title')}
          </Heading>
          <p>{t('danger.words')}</p>
          <Call words={t('danger.who')} phone="999" kind="danger" />
        </section>
        <section className="card" aria-labelledby="main-number">
          <Heading id="main-number" symbol="phone">
            {t('main.title')}
          </Heading>
          <Call words={main.name} phone={main.phone} />
          <OtherWays phone={main.phone} email={main.email} />
        </section>
        {outOfHours && (
          <section className="card" aria-labelledby="closed">
            <Heading id="closed" symbol="clock">
              {t('closed.title')}
            </Heading>
            <p>{t('closed.words')}</p>
            <Call words={outOfHours.name} phone={outOfHours.phone} kind="quiet" />
            <OtherWays phone={outOfHours.phone} email={outOfHours.email} />
          </section>
        )}
        <section className="card card--wait" id="safe" tabIndex={-1} aria-labelledby="safe-title">
          <Heading id="safe-title" symbol="shield">
            {t('safe.title')}
          </Heading>
          <p>{t('safe.words')}</p>
          <p>{t('safe.where')}</p>
          <Call words={safeguarding.name} phone={safeguarding.phone} kind="quiet" />
          <OtherWays phone={safeguarding.phone} email={safeguarding.email} />
          {safeguardingBoard && <p className="small">{t('safe.board', { board: safeguardingBoard.name })}</p>}
        </section>
      </div>
      <div className="stack side">
        <OfficeHours />
        {address && (
          <section className="card" aria-labelledby="post">
            <Heading id="post" symbol="letter">
              {t('post')}
            </Heading>
            <address>
              {address.map((line) => (
                <span className="own-line" key={line}>
                  {line}
                </span>
              ))}
            </address>
          </section>
        )}
        <OtherNumbers />
        {website && (
          <p>
            <a href={website}>{t('website')}</a>
          </p>
        )}
      </div>
    </div>
  )
}

function OtherNumbers() {
  const { t } = useTranslation('contacts')
  const { feedback, youngCarers } = useCouncil().contacts
  return (
    <>
      {youngCarers && (
        <section className="card" aria-labelledby="young">
          <Heading id="young" symbol="people">
            {t('young.title')}
          </Heading>
          <p>{t('young.words', { from: youngCarers.ages[0], to: youngCarers.ages[1] })}</p>
          <Call words={youngCarers.name} phone={youngCarers.phone} kind="quiet" />
          <OtherWays phone={youngCarers.phone} />
          <p>
            <a href={youngCarers.website}>{t('young.website')}</a>
          </p>
        </section>
      )}
      {feedback && (
        <section className="card" aria-labelledby="feedback">
          <Heading id="feedback" symbol="speech">
            {t('feedback.title')}
          </Heading>
          <p>{t('feedback.words')}</p>
          <Call words={feedback.name} phone={feedback.phone} kind="quiet" />
          <OtherWays phone={feedback.phone} email={feedback.email} />
        </section>
      )}
    </>
  )
}
