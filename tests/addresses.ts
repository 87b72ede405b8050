import { samplePeople } from '#mocks/people/index.ts'
import { type PageId, pages } from '#portal/pages.ts'

const plansOf = (person?: string) => samplePeople.find(({ id }) => id === person)?.plans ?? []

/** Where a page is opened for somebody: a version that is named in its path is the oldest of theirs. */
export function pathFor(id: PageId, person?: string): string {
  const [plan] = plansOf(person)
  return pages[id].path.replace(':version', String(plan?.version))
}

/** Whether a page names a version in its path, so that it is only for somebody who has one. */
export const needsVersion = (id: PageId): boolean => pages[id].path.includes(':version')

export const hasPlan = (person?: string): boolean => plansOf(person).length > 0
