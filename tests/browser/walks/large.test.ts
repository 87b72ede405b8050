import { expect, test } from 'vitest'
import { axeFindsNothing } from './looks/axe.ts'
import { setFullSheet } from './looks/hydrated.ts'
import { nothingSideways } from './looks/layout.ts'
import { untilSettled } from './visits.ts'
import { walk } from './walk.ts'
import { sampleWorld } from './world.ts'

const world = sampleWorld()
const phone = { viewport: { width: 360, height: 740 } }
const desk = { viewport: { width: 1280, height: 800 } }
const narrow = { viewport: { width: 320, height: 740 } }
const fits = { 'nothing goes sideways': nothingSideways }

walk(
  'words at 200% on a phone',
  world,
  { textPercent: 200, ...phone },
  { ...fits, 'axe finds nothing': axeFindsNothing },
)
walk(
  'words at 200% on a phone, in Easy Read',
  world,
  { once: true, textPercent: 200, language: 'easy-read', ...phone },
  fits,
)
walk('words at 200% on a phone, in Welsh', world, { once: true, textPercent: 200, language: 'cy', ...phone }, fits)
walk('words at 200% on a desk', world, { once: true, textPercent: 200, ...desk }, fits)

test('larger words, as chosen in settings, go nowhere sideways', async () => {
  const page = await world.visit({ as: 'doreen', ...narrow })
  await page.goto('/text-size/large?return=/plan')
  expect(new URL(page.url()).pathname).toBe('/plan')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px')
  expect(await nothingSideways(page, async () => '')).toEqual([])
})

test('the look of all pages leaves the plan the same picture', async () => {
  const page = await world.visit({ as: 'doreen', ...desk })
  await page.goto('/plan')
  await untilSettled(page)
  const after = await page.screenshot({ fullPage: true })
  await setFullSheet(page, false)
  expect(after.equals(await page.screenshot({ fullPage: true }))).toBe(true)
})
