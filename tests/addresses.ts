import { samplePeople } from '#mocks/people/index.ts'
import { type PageId, pages } from '#portal/pages.ts'

/** Where a page is opened for somebody: a version that is named in its path is the oldest of theirs. */
export function pathFor(id: PageId, person?: string): string {
  const [plan] = samplePeople.find((sample) => sample.id === person)?.plans ?? []
  return pages[id].path.replace(':version', String(plan?.version))
}

/** Whether a page names a version in its path, so that it is only for somebody who has one. */
export const needsVersion = (id: PageId): boolean => pages[id].path.includes(':version')
