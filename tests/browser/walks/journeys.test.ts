import { expect, test } from 'vitest'
import { councils, findCouncil } from '#contract/councils/index.ts'
import { addressOfStep } from '#contract/journeys/addresses.ts'
import { findJourney } from '#contract/journeys/index.ts'
import { type Answers, type Journey, walk as wayOf } from '#contract/journeys/journey.ts'
import { everyWay } from '../../every-way.ts'
import { callAs } from '../call-as.ts'
import { fillIn } from '../fill-in.ts'
import { byKeyboard } from '../hands.ts'
import { axeFindsNothing, contrastInTheDark } from './looks/axe.ts'
import { sameWithAllStyles } from './looks/hydrated.ts'
import { bigEnoughToTouch, nothingSideways, wordsAtLeast } from './looks/layout.ts'
import { everyLanguage, untilSettled } from './visits.ts'
import { sampleWorld } from './world.ts'

const world = sampleWorld()
const viewport = { width: 320, height: 740 }
const asker: Record<string, string> = { 'redcar-cleveland': 'doreen', rutland: 'arthur' }
/** At Rutland the plan of another one waits for an answer. */
const askerOf = (id: string, council: string) =>
  id === 'agree-plan' && council === 'rutland' ? 'leila' : asker[council]
const everything = process.env.EVERYONE === '1'

/** Each journey once, at the first council that offers it, or at each; in one language after the other, or in all. */
const visits = councils.flatMap((council, at) =>
  council.journeys
    .filter((id) => everything || !councils.slice(0, at).some(({ journeys }) => journeys.includes(id)))
    .flatMap((id, turn) =>
      everyLanguage
        .filter((_, place) => everything || place === turn % everyLanguage.length)
        .map((language) => ({ id, council: council.id, language })),
    ),
)

/** As few ways as lead through every page of questions. */
function waysThrough(journey: Journey): Answers[] {
  const missing = new Set(journey.steps.map(({ id }) => id))
  const longest = everyWay(journey).toSorted((one, other) => wayOf(journey, other).length - wayOf(journey, one).length)
  return longest.filter((way) => {
    const fresh = wayOf(journey, way).filter(({ step }) => missing.delete(step.id))
    return fresh.length > 0
  })
}

/** Each journey before a release; in between every so many of them, because all take longer than the rest of the walks. */
const everyNth = (count: number) => visits.filter((_, at) => everything || at % count === 0)

/** A journey as that council asks it. */
const given = (id: string, at: string): Journey => {
  const [journey, council] = [findJourney(id), findCouncil(at)]
  if (!journey || !council) throw new Error(`there is no ${id} at ${at}`)
  return journey.at(council)
}

test.each(everyNth(4))('every page of $id at $council in $language is as a page has to be', async (visit) => {
  const { id, council, language } = visit
  const journey = given(id, council)
  const page = await world.visit({ as: askerOf(id, council), council, language, viewport })
  const looks = [
    nothingSideways,
    bigEnoughToTouch,
    wordsAtLeast(language === 'easy-read' ? 18 : 16),
    sameWithAllStyles,
    axeFindsNothing,
    contrastInTheDark,
  ]
  const faults: string[] = []
  const seen = new Set<string>()
  await page.goto(`/ask/${id}`)
  for (const way of waysThrough(journey)) {
    await callAs(page, 'PUT', `drafts/${id}`, { id: crypto.randomUUID(), answers: way })
    const steps = wayOf(journey, way).map(({ step }) => addressOfStep(journey, step.id))
    for (const address of [`/ask/${id}`, ...steps, addressOfStep(journey)]) {
      if (seen.has(address)) continue
      seen.add(address)
      const answer = await page.goto(address)
      expect(new URL(page.url()).pathname).toBe(address)
      await untilSettled(page)
      for (const look of looks)
        faults.push(
          ...(await look(page, async () => (await answer?.text()) ?? '')).map((fault) => `${address}: ${fault}`),
        )
    }
  }
  expect(faults).toEqual([])
})

test.each(everyNth(3))(
  '$id is asked at $council in $language by forms alone, with a reference at its end',
  async (visit) => {
    const { id, council, language } = visit
    const journey = given(id, council)
    const [way = {}] = waysThrough(journey)
    const page = await world.visit({ as: askerOf(id, council), council, language, viewport, javaScriptEnabled: false })
    await page.goto(`/ask/${id}`)
    await callAs(page, 'DELETE', `drafts/${id}`)
    await page.reload()
    await fillIn(page, journey, way)
    await page.locator('main form button[type=submit]').click()
    await page.waitForURL(/\/requests\/.*sent/)
    expect(await page.locator('.reference').textContent()).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  },
)

test.each(everyNth(visits.length))('$id is asked at $council in $language by keyboard', async (visit) => {
  const { id, council, language } = visit
  const journey = given(id, council)
  const [way = {}] = waysThrough(journey)
  const page = await world.visit({ as: askerOf(id, council), council, language, viewport })
  await page.goto(`/ask/${id}`)
  await callAs(page, 'DELETE', `drafts/${id}`)
  await page.reload()
  await untilSettled(page)
  await fillIn(page, journey, way, byKeyboard)
  await byKeyboard.press(page, 'main form button[type=submit]')
  await page.waitForURL(/\/requests\/.*sent/)
  await expect.poll(() => page.locator('.reference').textContent()).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
})
