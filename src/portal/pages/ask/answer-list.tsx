import { InApp } from '../../components/in-app.tsx'
import { useTranslation } from '../../translation.ts'
import { GoBack } from '../anyone/go-back.tsx'
import type { AnswerRow } from './answer-rows.ts'

type Props = {
  rows: AnswerRow[]
  /** The address of the journey in which each can be changed. */
  changeIn?: string
  /** The form that carries the answers where there is no script, and no link may lose them. */
  byForm?: string
}

/**
 * Questions and answers under each other, as they were written; with a way to each where it can still be changed. On paper
 * what is not answered is empty, to be written by hand.
 */
export function AnswerList({ rows, changeIn, byForm }: Props) {
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
              {byForm && (
                <GoBack to={step} form={byForm}>
                  {t('check.change')}
                  <span className="sr">: {question}</span>
                </GoBack>
              )}
              <InApp className={byForm ? 'by-script' : undefined} to={`${changeIn}/${step}?change=1`}>
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
