import { describe, expect, test } from 'vitest'
import type { Language } from '#contract/language.ts'
import { drawnPortal, wordsIn } from '../drawn-portal.ts'
import { startServer } from '../server.ts'

const { signIn, visitor } = await startServer({ portal: drawnPortal })

async function readReviews(person: string, language: Language): Promise<string> {
  const who = await signIn(person)
  await who.ask(`/language/${language}`)
  return wordsIn(await (await who.ask('/reviews')).text())
}

describe('where the council’s document gives a rule and a list', () => {
  test.each([
    [
      'en',
      'about 4 to 6 weeks after your care and support begins.',
      'Your care and support began on Monday 25 November 2024.',
      'By this rule, your next review is due by Thursday 14 January 2027.',
      'If your budget is enough',
      'Eat a hot meal every evening',
      'So can anyone else you want.',
      'If your life changes, we may change your plan as well.',
    ],
    [
      'easy-read',
      'This is 4 to 6 weeks after.',
      'Your support began on Monday 25 November 2024.',
      'The rule says we must meet by Thursday 14 January 2027.',
      'Is there enough money?',
      'Eat a hot meal every evening',
      'You can bring anyone you want.',
      'Then we may change your plan.',
    ],
    [
      'cy',
      'tua 4 i 6 wythnos',
      'oedd Dydd Llun 25 Tachwedd 2024.',
      'mae disgwyl eich adolygiad nesaf erbyn Dydd Iau 14 Ionawr 2027.',
      'A yw eich cyllideb yn ddigon',
      'Bwyta pryd poeth bob nos',
      'unrhyw un arall rydych chi ei eisiau',
      'efallai y byddwn yn newid eich cynllun hefyd.',
    ],
  ] as const)('in %s the page says when, about what and with whom', async (language, ...said) => {
    const words = await readReviews('doreen', language)
    for (const one of said) expect(words).toContain(one)
    expect(words.match(/^01642 771500$|Sunita Harbour 01642 771500/m)).not.toBeNull()
  })

  test('all eight things are there, and the newest review stands first', async () => {
    const words = await readReviews('doreen', 'en')
    const topics = ['working', 'needs have', 'wanted to', 'better', 'budget', 'new in', 'Other help', 'meet again']
    const places = topics.map((topic) => words.indexOf(topic, words.indexOf('What we look at')))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(words.indexOf('Wednesday 14 January 2026')).toBeLessThan(words.indexOf('Monday 6 January 2025'))
  })
})

test.each([
  ['en', 'weeks after', 'If anything has changed, we will do a new assessment.', 'A review that was asked for'],
  ['easy-read', 'weeks after', 'Then we do a new assessment.', 'Someone asked for this review.'],
  ['cy', 'wythnos ar ôl', 'byddwn yn gwneud asesiad newydd.', 'Adolygiad y gofynnwyd amdano'],
] as const)(
  'in %s nothing is said of a rule that the council’s document does not give',
  async (language, rule, ...said) => {
    const words = await readReviews('arthur', language)
    expect(words).not.toContain(rule)
    for (const one of said) expect(words).toContain(one)
  },
)

test('a review that is late is said plainly, with no blame and nothing to do', async () => {
  const words = await readReviews('robin', 'en')
  expect(words).toContain(
    'Your review is overdue. It was due by Monday 2 November 2026. You do not need to do anything.',
  )
  expect(words).toContain('You have not had a review yet, as far as this plan says.')
})

test('nobody reads of reviews without signing in', async () => {
  expect((await visitor().ask('/reviews')).status).toBe(302)
})
