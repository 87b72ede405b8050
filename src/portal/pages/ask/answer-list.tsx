import { InApp } from '../../components/in-app.tsx'
import { useTranslation } from '../../translation.ts'
import type { AnswerRow } from './answer-rows.ts'

/**
 * Questions and answers under each other, as they were written; with a way to each where it can still be changed. On paper
 * what is not answered is empty, to be written by hand.
 */
export function AnswerList({ rows, changeIn }: { rows: AnswerRow[]; changeIn?: string }) {
  const { t } = useTranslation('ask')
  return (
    <dl className={`facts facts--wide ${changeIn ? 'card facts--asked' : ''}`.trim()}>
      {rows.map(({ step, name, question, answer }) => (
        <div key={name}>
          <dt>{question}</dt>
          <dd>
            {answer.length === 0 && <span className="quiet no-print">{t('check.empty')}</span>}
            {answer.map((one) => (
              <span className="own-line lines" key={one}>
                {one}
              </span>
            ))}
          </dd>
          {changeIn && (
            <dd className="no-print">
              <InApp to={`/ask/${changeIn}/${step}?change=1`}>
                {t('check.change')}
                <span className="sr">: {question}</span>
              </InApp>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
