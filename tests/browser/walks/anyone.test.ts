import { expect, test } from 'vitest'
import { findCouncil } from '#contract/councils/index.ts'
import { addressOfStart } from '#contract/journeys/addresses.ts'
import { findOpenJourney } from '#contract/journeys/for-anyone.ts'
import type { Journey } from '#contract/journeys/journey.ts'
import { longestWay, openWays } from '../../open-asking.ts'
import { fillIn } from '../fill-in.ts'
import { byKeyboard } from '../hands.ts'
import { axeFindsNothing, contrastInTheDark } from './looks/axe.ts'
import { bigEnoughToTouch, nothingSideways, wordsAtLeast } from './looks/layout.ts'
import { everyLanguage, untilSettled } from './visits.ts'
import { sampleWorld } from './world.ts'

/** Each journey that anyone may ask, page by page as they are filled in, with nobody signed in. */
const world = sampleWorld()
const viewport = { width: 320, height: 740 }
const everything = process.env.EVERYONE === '1'
const visits = openWays.flatMap((id, turn) =>
  everyLanguage
    .filter((_, place) => everything || place === turn % everyLanguage.length)
    .map((language) => ({
      id,
      language,
      council: turn % 2 && id !== 'carers-assessment' ? 'rutland' : 'redcar-cleveland',
    })),
)
const some = (nth: number) => visits.filter((_, at) => everything || at % nth === 0)

function given(id: string, at: string): Journey {
  const [journey, council] = [findOpenJourney(id), findCouncil(at)]
  if (!journey || !council) throw new Error(`nobody asks ${id} at ${at}`)
  return journey.at(council)
}

test.each(some(2))(
  'every page of $id at $council in $language is as a page has to be',
  async ({ id, council, language }) => {
    const journey = given(id, council)
    const page = await world.visit({ council, language, viewport })
    const looks = [
      nothingSideways,
      bigEnoughToTouch,
      wordsAtLeast(language === 'easy-read' ? 18 : 16),
      axeFindsNothing,
      contrastInTheDark,
    ]
    const faults: string[] = []
    const look = async (address: string) => {
      await untilSettled(page)
      for (const one of looks) faults.push(...(await one(page, async () => '')).map((fault) => `${address}: ${fault}`))
    }
    await page.goto('/without-account')
    await look('/without-account')
    await page.goto(addressOfStart(journey))
    await look(addressOfStart(journey))
    await fillIn(page, journey, longestWay(id), undefined, look)
    await page.locator('main form button.govuk-button[type=submit]').click()
    await page.waitForURL(/\/sent$/)
    await page.locator('.reference').first().waitFor()
    await look('sent')
    await page.goto('/without-account/follow')
    await look('follow')
    expect(faults).toEqual([])
  },
)

test.each(some(3))('$id is asked at $council in $language by forms alone', async ({ id, council, language }) => {
  const journey = given(id, council)
  const page = await world.visit({ council, language, viewport, javaScriptEnabled: false })
  await page.goto(addressOfStart(journey))
  await fillIn(page, journey, longestWay(id))
  await page.locator('main form button.govuk-button[type=submit]').click()
  await expect.poll(() => page.locator('.reference').first().textContent()).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
})

test.each(some(visits.length))(
  '$id is asked at $council in $language by keyboard',
  async ({ id, council, language }) => {
    const journey = given(id, council)
    const page = await world.visit({ council, language, viewport })
    await page.goto(addressOfStart(journey))
    await untilSettled(page)
    await fillIn(page, journey, longestWay(id), byKeyboard)
    await byKeyboard.press(page, 'main form button.govuk-button[type=submit]')
    await page.waitForURL(/\/sent$/)
    await expect.poll(() => page.locator('.reference').first().textContent()).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  },
)
