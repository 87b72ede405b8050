import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { useReadOrHere } from '../../query.ts'
import { Received } from './received.tsx'
import { RequestHere } from './request-here.tsx'
import { SavedHere } from './saved-here.tsx'
import { useShown } from './use-shown.ts'

/** One request. Just sent it is the confirmation, which says how far it has come and never more than that. */
export default function RequestPage() {
  const { search } = useLocation()
  const request = useReadOrHere('getServiceRequest')
  useShown(useMemo(() => (request ? [request] : undefined), [request]))
  if (!request) return <SavedHere />
  return new URLSearchParams(search).has('sent') ? <Received request={request} /> : <RequestHere request={request} />
}
