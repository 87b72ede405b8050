import { describe, expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import type { Answers } from '#contract/journeys/journey.ts'
import { Language } from '#contract/language.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { draftOf } from '../../../../tests/asking.tsx'
import { drawnPortal } from '../../../../tests/drawn-portal.ts'

const now = '2026-11-22T10:15:00.000Z'
const id = '00000000-0000-4000-8000-000000000001'
const person = { id, name: 'Doreen Pebble', callMe: 'Doreen' }
const plan = {
  name: 'getPlan' as const,
  params: { person: 'me' },
  reply: { person, plan: doreenVersion5, receivedAt: now, asOf: now },
}
const session = { account: id, person: id, device: 'own' as const, idleEnds: now, ends: now }
const [redcar, rutland] = councils
if (!rutland) throw new Error('there are two councils')

type More = { council?: (typeof councils)[number]; language?: Language; signedIn?: boolean; answers?: Answers }
/** A page as the server draws it. */
async function draw(url: string, { council = redcar, language = 'en', signedIn = true, answers = {} }: More = {}) {
  const { html } = await drawnPortal.render({
    url,
    page: drawnPortal.findPage(url)?.id ?? '',
    council,
    language,
    largeText: false,
    shut: '',
    session: signedIn ? session : null,
    formToken: '',
    sample: true,
    now,
    reads: [plan, draftOf(answers, now, url.split('/')[2])],
  })
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main')
  if (!main) throw new Error('nothing was drawn')
  return main
}

describe('the settings lead to how we talk with each other', () => {
  const link = 'a[href="/ask/communication-needs"]'
  test.each(councils)('at $id, for whoever is signed in', async (council) => {
    expect((await draw('/settings', { council })).querySelector(link)).not.toBeNull()
    expect((await draw('/settings', { council, signedIn: false })).querySelector(link)).toBeNull()
  })
  test('where the council asks about it', async () => {
    const council = { ...redcar, journeys: ['plan-review'] }
    expect((await draw('/settings', { council })).querySelector(link)).toBeNull()
  })
})

test('what a review looks at leads to writing it down, where the council lets one', async () => {
  const link = 'a[href="/ask/review-preparation"]'
  expect((await draw('/reviews')).querySelector(link)).not.toBeNull()
  const council = { ...redcar, journeys: ['plan-review'] }
  expect((await draw('/reviews', { council })).querySelector(link)).toBeNull()
})

describe.each(Language.options)('in %s', (language) => {
  const saidFirst = (main: Element, words: RegExp) => {
    const [facts, start] = [main.querySelector('dl'), main.querySelector('.buttons a')]
    expect(facts && start && facts.compareDocumentPosition(start)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(facts?.textContent).toMatch(words)
  }
  const words = {
    en: {
      payment: /for the needs in your plan.*change your mind/s,
      plans: /put your two personal budgets together.*nothing of your plan is shown/s,
    },
    'easy-read': {
      payment: /Your plan says what you need.*change your mind/s,
      plans: /put your money together.*cannot see your plan/s,
    },
    cy: {
      payment: /ar gyfer yr anghenion yn eich cynllun.*newid eich meddwl/s,
      plans: /eich dwy gyllideb bersonol gyda’i gilydd.*yn cael ei ddangos/s,
    },
  }[language]

  test('it is said what a direct payment is for, and that one may change one’s mind, before anything is asked', async () => {
    saidFirst(await draw('/ask/direct-payment', { council: rutland, language }), words.payment)
  })
  test('it is said what combining plans changes, and who sees what, before anything is asked', async () => {
    saidFirst(await draw('/ask/combine-plans', { language }), words.plans)
  })
})

test('on paper the answers stand under the name of the journey, and it says that they were not sent', async () => {
  const main = await draw('/ask/review-preparation/check', { answers: { better: 'A chair that folds.' } })
  for (const hidden of main.querySelectorAll('.no-print')) hidden.remove()
  const paper = [...main.querySelectorAll('.print-only')].map(({ textContent }) => textContent)
  expect(paper).toEqual(['Getting ready for a review', 'This was not sent when it was printed.'])
  const rows = [...main.querySelectorAll('dl > div')].map((row) => row.textContent)
  expect(rows).toContain('What could be better?A chair that folds.')
  expect(rows).toContain('What is new in your life?')
})
