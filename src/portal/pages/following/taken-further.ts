import type { JourneyId, ServiceRequest } from '#contract/service-request.ts'

/** Where one goes on from a request: the address has its id, which says nothing, and never its words (R74). */
export const takenFurther = (journey: JourneyId, { id }: Pick<ServiceRequest, 'id'>): string =>
  `/ask/${journey}?${new URLSearchParams({ earlier: id })}`
