import { useState } from 'react'
import { mayFollow } from '#contract/request-steps.ts'
import type { ServiceRequest } from '#contract/service-request.ts'
import { Lines } from '../../components/said.tsx'
import { useTranslation } from '../../translation.ts'
import { AddSomething } from './add-something.tsx'
import { TakeBack } from './take-back.tsx'

/** What the person can do with their request, for as long as it can be done; and that it was done, said once. */
export function OwnSteps({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation('requests')
  const [done, setDone] = useState<'add' | 'takeBack'>()
  const { stage } = request
  // What had focus may be gone with its form, so the heading of the page takes it.
  const say = (what: 'add' | 'takeBack') => () => {
    setDone(what)
    if (what === 'takeBack') document.querySelector('h1')?.focus()
  }
  return (
    <>
      <div role="status">
        {done && (
          <div className="card card--good">
            <Lines>{t(`${done}.sent`)}</Lines>
          </div>
        )}
      </div>
      {mayFollow('added', stage) && <AddSomething request={request} onSent={say('add')} />}
      {mayFollow('withdrawn', stage) && <TakeBack request={request} onSent={say('takeBack')} />}
    </>
  )
}
