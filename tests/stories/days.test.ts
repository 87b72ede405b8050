import { describe, expect, test } from 'vitest'
import type { Language } from '#contract/language.ts'
import { drawnPortal, wordsIn } from '../drawn-portal.ts'
import { startServer } from '../server.ts'

const { signIn, clock } = await startServer({ portal: drawnPortal })

/** What a person reads on a page at a moment, in a language. */
async function read(person: string, path: string, moment: string, language: Language = 'en'): Promise<string> {
  clock.now = new Date(moment)
  const who = await signIn(person)
  await who.ask(`/language/${language}`)
  const response = await who.ask(path)
  expect(response.status).toBe(200)
  return wordsIn(await response.text())
}

const tuesday = '2026-11-24T10:15:00.000Z'

describe('home', () => {
  test('says who is next, whose time is over, and which number to ring', async () => {
    const words = await read('doreen', '/home', tuesday)
    expect(words).toMatch(/7:15am to 8am\nDifferent time Morning visit\nLantern Home Care\nAt home\nEarlier today\./)
    expect(words).toContain('You go to the eye clinic that morning.\nUsually: Every day, 8am to 8:45am.')
    expect(words).toContain('Nobody came? Ring 01632 960114')
    expect(words).toMatch(/2pm to 3pm\nNext Strong Legs class/)
    expect(words).toContain('If nobody comes, ring 01632 960449')
    expect(words).toMatch(/5:30pm to 6pm\nTeatime visit/)
  })

  test.each([
    [
      'en',
      'Read your plan and tell us what you think',
      'When you have read it, ring and ask for Sunita Harbour: 01642 771500',
    ],
    ['easy-read', 'Your plan has changed.', 'Ask for Sunita Harbour.\nRing 01642 771500'],
    ['cy', 'Mae eich cynllun wedi newid.', 'ffoniwch a gofynnwch am Sunita Harbour: 01642 771500'],
  ] as const)('in %s says that a plan waits for an answer, and who to give it to', async (language, title, tell) => {
    const words = await read('doreen', '/home', tuesday, language)
    expect(words).toContain(title)
    expect(words).toContain(tell)
    expect(await read('arthur', '/home', tuesday, language)).not.toContain(title)
  })

  test.each([
    ['en', 'Thursday 26 November 5:30pm\nNot coming', 'You are at Karen’s for her birthday.'],
    [
      'easy-read',
      'Thursday 26 November half past 5 in the afternoon\nNot coming',
      'You go to Karen.\nIt is her birthday.',
    ],
    ['cy', 'Dydd Iau 26 Tachwedd 5:30yp\nDdim yn dod', 'Rydych chi yn nhŷ Karen i ddathlu ei phen-blwydd.'],
  ] as const)(
    'in %s lists of the days ahead what is not as ever, and says the rest once',
    async (language, day, why) => {
      const words = await read('doreen', '/home', tuesday, language)
      expect(words).toContain(day)
      expect(words).toContain(why)
      const usual = {
        en: 'Morning visit: Every day, 8am to 8:45am',
        'easy-read': 'Morning visit: Every day',
        cy: 'Ymweliad bore: Bob dydd',
      }
      expect(words.split(usual[language])).toHaveLength(2)
    },
  )

  test.each([
    ['en', 'What changed since version 4', 'Teatime visit', 'What you pay has not changed.', '\nToday\n'],
    ['easy-read', 'What changed since version 4', 'Teatime visit', 'You pay the same as before.', '\nToday\n'],
    ['cy', 'Beth sydd wedi newid ers fersiwn 4', 'Ymweliad amser te', 'ddim wedi newid.', '\nHeddiw\n'],
  ] as const)('in %s says what changed since the version before, ahead of the day', async (language, ...said) => {
    const words = await read('doreen', '/home', tuesday, language)
    const places = said.map((one) => words.indexOf(one))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
    expect(await read('robin', '/home', tuesday, language)).not.toContain(said[0])
  })

  test('still shows at midnight who came the evening before', async () => {
    const words = await read('robin', '/home', '2026-11-22T00:05:00.000Z')
    expect(words).toMatch(/11:45pm to 12:15am\nDue now Someone who looks in at night/)
  })

  test.each([
    ['en', 'Your review is overdue. It was due by Monday 2 November 2026. You do not need to do anything.'],
    ['easy-read', 'Your review is late.\nIt was due by Monday 2 November 2026.'],
    ['cy', 'Mae eich adolygiad yn hwyr.'],
  ] as const)('in %s says that a review is overdue', async (language, overdue) => {
    expect(await read('robin', '/home', tuesday, language)).toContain(overdue)
  })
})

describe('the week', () => {
  test.each([
    ['en', 'Tuesday 24 November Today', 'From Tuesday 24 November to Monday 30 November 2026.'],
    ['easy-read', 'Tuesday 24 November Today', 'It goes to Monday 30 November 2026.'],
    ['cy', 'Dydd Mawrth 24 Tachwedd Heddiw', 'a’r olaf yw Dydd Llun 30 Tachwedd 2026'],
  ] as const)('in %s begins with today and has dates', async (language, today, fromTo) => {
    const words = await read('doreen', '/week', tuesday, language)
    expect(words).toContain(fromTo)
    expect(words.indexOf(today)).toBeLessThan(words.indexOf(language === 'cy' ? 'Dydd Mercher 25' : 'Wednesday 25'))
    expect(words).toContain(language === 'cy' ? 'Te gyda Karen' : 'Tea with Karen')
  })

  test.each([
    [
      'en',
      'Friday 25 December Bank holiday',
      'They do not come on bank holidays.',
      'It is a bank holiday. Your plan does not say if they come.',
      'To ask, ring 01632 960338',
    ],
    [
      'easy-read',
      'Friday 25 December Bank holiday',
      'They do not come on bank holidays.',
      'It is a bank holiday.\nWe do not know if they come.',
      'Do you want to ask?\nRing 01632 960338',
    ],
    [
      'cy',
      'Dydd Gwener 25 Rhagfyr Gŵyl banc',
      'Dydyn nhw ddim yn dod ar wyliau banc.',
      'Dydy eich cynllun ddim yn dweud a ydyn nhw’n dod.',
      'I holi, ffoniwch 01632 960338',
    ],
  ] as const)('in %s says at Christmas who comes, who does not, and who may not', async (language, ...said) => {
    const words = await read('doreen', '/week?from=2026-12-23', tuesday, language)
    for (const one of said) expect(words).toContain(one)
  })

  test('says on the day of a change of the clocks that they change', async () => {
    const words = await read('robin', '/week?from=2027-03-26', tuesday)
    expect(words).toContain('Sunday 28 March\nThe clocks go forward 1 hour at 1am.')
    expect(words).toContain('Monday 29 March Bank holiday')
  })

  test('says of a visit that does not come neither where nor when somebody would fetch one', async () => {
    const words = await read('doreen', '/week?from=2026-12-23', tuesday)
    expect(words).toMatch(/Not coming Seagull Club, with lunch\nSeagull Club\nThe club is closed for Christmas\./)
  })

  test.each([
    ['en', 'Your plan is not here yet'],
    ['easy-read', 'Your plan is not here yet'],
    ['cy', 'Dydy eich cynllun ddim yma eto'],
  ] as const)('in %s says when there is no plan to take it from', async (language, title) => {
    expect(await read('pat', '/week', tuesday, language)).toContain(title)
    expect(await read('pat', '/home', tuesday, language)).toContain(title)
  })

  test('goes on and back by links, and an address that nobody understands is today', async () => {
    clock.now = new Date(tuesday)
    const who = await signIn('doreen')
    const linksAt = async (path: string) =>
      [...(await (await who.ask(path)).text()).matchAll(/href="(\/week[^"]*)"/g)].map(([, to]) => to)
    expect(await linksAt('/week')).toEqual(expect.arrayContaining(['/week?from=2026-11-17', '/week?from=2026-12-01']))
    expect(await linksAt('/week?from=2026-12-01')).toEqual(expect.arrayContaining(['/week?from=2026-11-24']))
    const first = (await linksAt('/week?from=2026-11-09')).filter((to) => to?.includes('from='))
    expect(first).toEqual(['/week?from=2026-11-16'])
    for (const from of ['2027-02-30', '<script>', '9999-99-99', '1999-01-01'])
      expect(await read('doreen', `/week?from=${encodeURIComponent(from)}`, tuesday)).toContain(
        'Tuesday 24 November Today',
      )
  })
})
