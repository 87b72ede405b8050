import type { Field } from '#contract/journeys/fields.ts'
import { useRead } from '../../query.ts'

/** What the plan has for a field, to be changed as one likes: whom the person wants involved, one name to a line (R36, R66). */
export function useFromPlan() {
  const { plan } = useRead('getPlan')
  return (from: Field['from']): string | undefined => {
    if (from !== 'people' || !plan?.people?.length) return undefined
    return plan.people.map(({ name }) => name).join('\n')
  }
}
