import { useEffect, useRef } from 'react'
import { Call } from '../../components/ring-card.tsx'
import { Lines } from '../../components/said.tsx'
import { useCouncil } from '../../state.ts'
import { useTranslation } from '../../translation.ts'

/** It could neither be kept here nor sent: said plainly, with the words still on the page and a number to ring. */
export function NotSent() {
  const { t } = useTranslation('ask')
  const { main } = useCouncil().contacts
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="govuk-error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="not-sent">
      <h2 className="govuk-error-summary__title" id="not-sent">
        {t('notSent.title')}
      </h2>
      <Lines>{t('notSent.words')}</Lines>
      <Call words={main.name} phone={main.phone} kind="quiet" />
    </div>
  )
}
