import { Danger } from '../../components/danger.tsx'
import { Heading } from '../../components/heading.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'
import { QuickExit } from './quick-exit.tsx'
import { RingNow } from './ring-now.tsx'

/**
 * Whom to ring when someone is being hurt: for anyone, about anyone, wherever they live, with nothing to fill in (R103–R106).
 * It reads nothing and keeps nothing. Its words lie in every offline shell, so that having them tells nothing of who looked.
 */
export default function SafeguardingPage() {
  const { t } = useTranslation('safeguarding')
  const { safeguardingBoard } = useCouncil().contacts
  const hide = t('hide.list', { returnObjects: true })
  return (
    <>
      <QuickExit />
      <div className="page">
        <div className="narrow stack">
          <div>
            <h1 tabIndex={-1}>{t('title')}</h1>
            <p className="lede">{t('lede')}</p>
          </div>
          <Danger />
          <RingNow />
          <section>
            <Heading symbol="place">{t('where.title')}</Heading>
            <p>{t('where.words')}</p>
          </section>
          <section>
            <Heading symbol="speech">{t('happens.title')}</Heading>
            <ol className="lines">
              {t('happens.list', { returnObjects: true }).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          <section>
            <Heading symbol="question">{t('kinds.title')}</Heading>
            <ul className="lines">
              {t('kinds.list', { returnObjects: true }).map((kind) => (
                <li key={kind}>{kind}</li>
              ))}
            </ul>
            <p>{t('kinds.after')}</p>
          </section>
          {safeguardingBoard && (
            <section>
              <Heading symbol="shield">{t('board.title')}</Heading>
              <p>{t('board.words', { board: safeguardingBoard.name })}</p>
            </section>
          )}
          <section>
            <Heading symbol="lock">{t('hide.title')}</Heading>
            <ul className="lines">
              {hide.map((words) => (
                <li key={words}>{words}</li>
              ))}
              <li className="by-script">{t('hide.keys')}</li>
            </ul>
          </section>
        </div>
      </div>
    </>
  )
}
