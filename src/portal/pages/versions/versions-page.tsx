import { GoRow } from '../../components/go-row.tsx'
import { RingCard } from '../../components/ring-card.tsx'
import { useRead } from '../../query.ts'
import { useTranslation } from '../../translation.ts'
import { useWrite } from '../../write.ts'
import { VersionRow } from './version-row.tsx'

/** Every version of the plan, the agreed one marked, each to be opened (R16). */
export default function VersionsPage() {
  const { t } = useTranslation(['versions', 'plan', 'common'])
  const write = useWrite()
  const { versions, asOf } = useRead('listPlanVersions')
  return (
    <>
      <div className="hero">
        <div className="page">
          <h1 tabIndex={-1}>{t('list.title')}</h1>
          <p>{t(versions.length > 0 ? 'list.words' : 'list.none')}</p>
          <p className="quiet">{t('common:upToDate', { moment: write.moment(asOf) })}</p>
        </div>
      </div>
      <div className="page">
        <div className="cols">
          <nav className="card" aria-label={t('list.title')}>
            <ul className="rows">
              {versions.map((version, index) => (
                <VersionRow key={version.version} version={version} newest={index === 0} />
              ))}
              <GoRow
                to={versions.length > 1 ? '/plan/changes' : '/plan'}
                words={t(versions.length > 1 ? 'list.compare' : 'list.plan')}
              />
            </ul>
          </nav>
          <div className="side">
            <RingCard title={t('plan:questions')} />
          </div>
        </div>
      </div>
    </>
  )
}
