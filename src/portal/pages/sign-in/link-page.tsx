import type { LinkFaults } from '#contract/link-answer.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { usePageState } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { BirthField } from './birth-field.tsx'
import { CodeField } from './code-field.tsx'

const noFaults: LinkFaults = {}

/** Links a sign-in to a record with the code from the council's letter. Whatever is wrong, no record is spoken of. */
export default function LinkPage() {
  const { t } = useTranslation('link')
  const { link, formToken, session } = usePageState()
  const { faults, values } = link ?? { faults: noFaults, values: undefined }
  const tooMany = faults.code === 'too-many'
  const code = faults.code && faults.code !== 'too-many' ? t(`code.${faults.code}`) : undefined
  const birth = faults.birth && t(`birth.${faults.birth}`)
  const errors = [
    { href: '#code', words: code },
    { href: '#day', words: birth },
  ].flatMap(({ href, words }) => (words ? [{ href, words }] : []))
  return (
    <div className="page">
      <div className="narrow stack">
        {session?.person || tooMany ? (
          <div role={tooMany ? 'alert' : undefined}>
            <h1 tabIndex={-1}>{t(tooMany ? 'tooMany.title' : 'done.title')}</h1>
            <p>{t(tooMany ? 'tooMany.words' : 'done.words')}</p>
            {!tooMany && (
              <p>
                <InApp to="/home">{t('done.go')}</InApp>
              </p>
            )}
          </div>
        ) : (
          <div>
            {link && <ErrorSummary errors={errors} />}
            <h1 tabIndex={-1}>{t('title')}</h1>
            <p>{t('words')}</p>
            <form method="post" action="/link" noValidate>
              <input type="hidden" name="token" value={formToken} />
              <CodeField error={code} />
              <BirthField values={values} error={birth} />
              <div className="buttons">
                <button className="govuk-button" type="submit">
                  {t('button')}
                </button>
              </div>
            </form>
            <p className="quiet mt-5">{t('help')}</p>
          </div>
        )}
        <RingCard title={t('ring')} />
      </div>
    </div>
  )
}
