import { expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import type { Language } from '#contract/language.ts'
import { languages } from '#locales/languages.ts'
import { offeredBy } from '#server/offered-languages.ts'
import { readSettings } from '#server/settings.ts'
import { plainPortal, startServer } from '../server.ts'

const awaiting = (Object.keys(languages) as Language[]).filter((one) => languages[one].reviewed !== 'by-people')
/** As production does it: the offer of each council by its settings. */
const production = (UNREVIEWED_LANGUAGES?: string) => {
  const { unreviewed } = readSettings({ UNREVIEWED_LANGUAGES }).settings
  return councils.map((council) => offeredBy(council, plainPortal.awaitingReview, unreviewed))
}

const offering = production('rutland=cy')
const { visitor } = await startServer({
  councilAt: (host) => offering.find(({ hostnames }) => hostnames.includes(host)),
  councils: offering,
})

test('what no person has reviewed is what the portal says awaits review', () => {
  expect(awaiting).toEqual(plainPortal.awaitingReview)
})

test('in production a language that awaits review is offered by nobody who has not asked for it', () => {
  for (const { languages: offered } of production()) expect(offered).toEqual(['en'])
  expect(production('rutland=easy-read,rutland=cy').find(({ id }) => id === 'rutland')?.languages).toEqual([
    'en',
    'easy-read',
    'cy',
  ])
})

test('one council turns Welsh on and the other does not: links, cookies and browsers of the other get English', async () => {
  const turnedOn = visitor('rutland')
  expect((await turnedOn.ask('/language/cy')).status).toBe(303)
  expect((await turnedOn.see('/')).input).toMatchObject({ language: 'cy', council: { languages: ['en', 'cy'] } })
  const notOn = visitor('redcar-cleveland')
  for (const language of ['cy', 'easy-read']) expect((await notOn.ask(`/language/${language}`)).status).toBe(404)
  notOn.jar.set('language', 'cy')
  const { input } = await notOn.see('/', { headers: { 'accept-language': 'cy' } })
  expect([input.language, input.council.languages]).toEqual(['en', ['en']])
})
