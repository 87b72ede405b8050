import type { JourneyId, ServiceRequest } from '#contract/service-request.ts'

/** A request as it is followed: `openly`, by somebody without an account, whose request no page can read again. */
export type Followable = ServiceRequest & { openly?: true }

/** Where one goes on from a request: the address has its id, which says nothing, and never its words (R74). */
export const takenFurther = (journey: JourneyId, { id, openly }: Pick<Followable, 'id' | 'openly'>): string =>
  openly ? `/without-account/${journey}` : `/ask/${journey}?${new URLSearchParams({ earlier: id })}`
