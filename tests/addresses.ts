import { samplePeople } from '#mocks/people/index.ts'
import { type PageId, pages } from '#portal/pages.ts'

const plansOf = (person?: string) => samplePeople.find(({ id }) => id === person)?.plans ?? []

/** What the people who look at the pages of asking have sent, and have begun to write, before they do. */
export const asked = {
  journey: 'plan-review',
  answers: { grounds: ['something-changed'], words: 'I fell on the stairs.', place: 'phone', people: 'Karen' },
}
export const askers = ['doreen', 'arthur']
/** The id of what somebody has sent; no two people's are the same. */
export const requestOf = (person?: string): string =>
  `00000000-0000-4000-8000-00000000000${askers.indexOf(person ?? '') + 1}`

/** Where a page is opened for somebody: a version that is named in its path is the oldest of theirs. */
export function pathFor(id: PageId, person?: string): string {
  const [plan] = plansOf(person)
  const named = {
    version: plan?.version,
    journey: asked.journey,
    step: id === 'anyone-step' ? 'about-whom' : 'why',
    request: requestOf(person),
  }
  return pages[id].path.replace(/:(\w+)/g, (_, name: string) => String(named[name as keyof typeof named]))
}

/** Whether a page names a version in its path, so that it is only for somebody who has one. */
export const needsVersion = (id: PageId): boolean => pages[id].path.includes(':version')

export const hasPlan = (person?: string): boolean => plansOf(person).length > 0
