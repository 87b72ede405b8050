import type { Page } from './page.ts'
import { type PageId, pages } from './pages.ts'
import type { JourneyWords, Words } from './words.ts'

const ofList = ({ name, start: { time } }: JourneyWords) => ({ name, start: { time } })
const isOfJourney = (namespace: string) => namespace.startsWith('journeys/')

/** On a page that lists journeys only what it says of them: their questions are five times as long, and come with all words. */
export function listWords(id: PageId, words: Words): Words {
  if (!(pages[id] as Page).words.includes('journeys/* in a list')) return words
  const shortened = Object.entries(words).map(([name, said]) => [
    name,
    isOfJourney(name) ? ofList(said as JourneyWords) : said,
  ])
  return Object.fromEntries(shortened)
}
