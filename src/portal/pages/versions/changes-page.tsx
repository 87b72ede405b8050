import { type ChangingSection, changingSections } from '#contract/changing-sections.ts'
import { hasWordsAsWritten } from '#contract/wording.ts'
import { InApp } from '../../components/in-app.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useRead } from '../../query.ts'
import { useLanguage } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { ChooseVersions } from './choose-versions.tsx'
import { ItemChange } from './item-change.tsx'

/** Every item that differs between two versions of the plan, by the sections of the plan (R22). */
export default function ChangesPage() {
  const { t } = useTranslation(['versions', 'plan', 'common'])
  const write = useWrite()
  const language = useLanguage()
  const { versions, compared, asOf } = useRead('compareVersions')
  const { older, newer, changes = [] } = compared ?? {}
  const nameOf = (section: ChangingSection) =>
    section === 'directPayment' || section === 'contribution' ? t(`section.${section}`) : t(`plan:section.${section}`)
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('changes.title')}</h1>
          {older && newer && (
            <p>
              {t('changes.older', { version: older.version, date: write.short(older.from) })}
              {'\n'}
              {t('changes.newer', { version: newer.version, date: write.short(newer.from) })}
            </p>
          )}
          <p className="quiet">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
          {hasWordsAsWritten(changes, language) && <p className="quiet">{t('common:asWritten')}</p>}
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <div className="stack">
            {!compared && <p>{t(versions.length > 0 ? 'changes.onlyOne' : 'list.none')}</p>}
            {compared && changes.length === 0 && <p>{t('changes.none')}</p>}
            {changingSections
              .filter((section) => changes.some((change) => change.section === section))
              .map((section) => (
                <section key={section} aria-labelledby={section}>
                  <h2 id={section}>{nameOf(section)}</h2>
                  <div className="stack">
                    {changes
                      .filter((change) => change.section === section)
                      .map((change) => (
                        <ItemChange key={change.id} change={change} />
                      ))}
                  </div>
                </section>
              ))}
            {older && newer && <ChooseVersions key={older.version} versions={versions} older={older} newer={newer} />}
            <p>
              <InApp to="/plan/versions">{t('list.title')}</InApp>
            </p>
          </div>
          <div className="side">
            <RingCard title={t('plan:questions')} />
          </div>
        </div>
      </div>
    </>
  )
}
