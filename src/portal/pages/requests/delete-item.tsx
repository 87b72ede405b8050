import { useState } from 'react'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'

/** Deletes what waits here, and asks first: the words are nowhere else. */
export function DeleteItem({ id }: { id: string }) {
  const { t } = useTranslation('requests')
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <button className="link act act--stop" type="button" onClick={() => setAsking(true)}>
        {t('device.delete')}
      </button>
    )
  return (
    <div className="card__note" role="alert">
      <Lines>{t('device.sure')}</Lines>
      <div className="buttons">
        <button
          className="govuk-button govuk-button--warning"
          type="button"
          onClick={async () => (await import('../../device-asking.ts')).deleteItem(id)}
        >
          {t('device.sureYes')}
        </button>
        <button className="govuk-button govuk-button--secondary" type="button" onClick={() => setAsking(false)}>
          {t('device.sureNo')}
        </button>
      </div>
    </div>
  )
}
