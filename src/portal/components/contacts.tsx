import { useTranslation } from 'react-i18next'
import { useCouncil } from '../state.ts'
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
          <h2 id="danger">{t('danger.title')}</h2>
          <p>{t('danger.words')}</p>
          <Call words={t('danger.who')} phone="999" kind="danger" />
        </section>
        <section className="card" aria-labelledby="main-number">
          <h2 id="main-number">{t('main.title')}</h2>
          <Call words={main.name} phone={main.phone} />
          <OtherWays phone={main.phone} email={main.email} />
        </section>
        {outOfHours && (
          <section className="card" aria-labelledby="closed">
            <h2 id="closed">{t('closed.title')}</h2>
            <p>{t('closed.words')}</p>
            <Call words={outOfHours.name} phone={outOfHours.phone} kind="quiet" />
            <OtherWays phone={outOfHours.phone} email={outOfHours.email} />
          </section>
        )}
        <section className="card card--wait" id="safe" tabIndex={-1} aria-labelledby="safe-title">
          <h2 id="safe-title">{t('safe.title')}</h2>
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
            <h2 id="post">{t('post')}</h2>
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
          <h2 id="young">{t('young.title')}</h2>
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
          <h2 id="feedback">{t('feedback.title')}</h2>
          <p>{t('feedback.words')}</p>
          <Call words={feedback.name} phone={feedback.phone} kind="quiet" />
          <OtherWays phone={feedback.phone} email={feedback.email} />
        </section>
      )}
    </>
  )
}
