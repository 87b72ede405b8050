import { InApp } from '../../components/in-app.tsx'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'

/** The two codes by which a request without an account is followed. They are shown once, to be written down. `papers` can be sent by post alone. */
export function CodesCard({ reference, code, papers }: { reference: string; code: string; papers: boolean }) {
  const { t } = useTranslation('anyone')
  return (
    <section className="card" aria-labelledby="codes">
      <h2 id="codes">{t('codes.title')}</h2>
      <Lines>{t('codes.words')}</Lines>
      <dl>
        <dt>{t('codes.reference')}</dt>
        <dd className="reference">{reference}</dd>
        <dt>{t('codes.code')}</dt>
        <dd className="reference">{code}</dd>
      </dl>
      <Lines>{t('codes.secret')}</Lines>
      {papers && (
        <>
          <Lines>{t('codes.papers')}</Lines>
          <p className="no-print">
            <InApp className="act" to="/contacts">
              {t('codes.address')}
            </InApp>
          </p>
        </>
      )}
    </section>
  )
}
