import { useEffect, useRef } from 'react'
import { useTranslation } from '../translation.ts'

/** What is to be put right, each a link to its field. It takes focus, so that nobody has to look for it. */
export function ErrorSummary({ errors }: { errors: { href: string; words: string }[] }) {
  const { t } = useTranslation('common')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="put-right">
      <h2 className="govuk-error-summary__title" id="put-right">
        {t('putRight')}
      </h2>
      <ul>
        {errors.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
