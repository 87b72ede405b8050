import type { BrowserContext } from 'playwright-core'
import { expect, test } from 'vitest'
import { inHerWords } from '#mocks/people/doreen/wellbeing.ts'
import { devices, signIn } from './device.ts'
import { weighPage, weighPrecache } from './sizes.ts'

/** What someone on a slow line pays for before their plan is there (DESIGN §8). How long it takes is `npm run bench`. */
const { newDevice, origin, expect: expectComplaints } = devices()
const kib = 1024
const words = inHerWords[0]?.text ?? ''

const cookieOf = async (context: BrowserContext) =>
  (await context.cookies(origin())).map(({ name, value }) => `${name}=${value}`).join('; ')

// Hers is the plan of the benchmark, and the longest plan of all, with twelve versions and sixty items.
test.each(['doreen', 'rosalind'])(
  'the plan of %s, its look and its scripts weigh no more than they may',
  async (person) => {
    const device = await newDevice()
    await signIn(await device.page(), origin(), person, 'own')
    const { html, css, javascript, compiledLate, styleSheets, fonts } = await weighPage(
      origin(),
      '/plan',
      await cookieOf(device.context()),
    )
    expect(html, 'HTML with data').toBeLessThanOrEqual(14 * kib)
    expect(css, 'CSS').toBeLessThanOrEqual(8 * kib)
    expect(javascript, 'JavaScript before hydration, with its words').toBeLessThanOrEqual(115 * kib)
    expect({ compiledLate, styleSheets, fonts }).toEqual({ compiledLate: 0, styleSheets: 0, fonts: 0 })
  },
)

test('what is kept for a time without signal weighs no more than it may', async () => {
  expect(await weighPrecache(origin())).toBeLessThanOrEqual(400 * kib)
})

test('the first answer alone puts the plan on screen', async () => {
  const device = await newDevice({ javaScriptEnabled: false })
  const page = await device.page()
  await signIn(page, origin(), 'doreen')
  expectComplaints(/ERR_FAILED|icon from the Manifest/)
  await page.route('**', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()))
  await page.goto(`${origin()}/plan`)
  expect(await page.getByText(words).isVisible()).toBe(true)
})

test('the page answers to a touch after five requests at most', async () => {
  const device = await newDevice()
  const page = await device.page()
  await signIn(page, origin(), 'doreen', 'own')
  // What the page before still asks for, when this one is asked for, is not this one's.
  await page.goto('about:blank')
  const cdp = await device.context().newCDPSession(page)
  await cdp.send('Network.enable')
  const asked: { url: string; at: number }[] = []
  cdp.on('Network.requestWillBeSent', ({ request, wallTime }) => asked.push({ url: request.url, at: wallTime * 1000 }))
  await page.goto(`${origin()}/plan`)
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0)
  const hydrated = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('hydrated')[0]?.startTime ?? 0),
  )
  const fromPlan = asked.slice(asked.findLastIndex(({ url }) => url === `${origin()}/plan`))
  const before = fromPlan.filter(({ at }) => at < hydrated).map(({ url }) => new URL(url).pathname)
  expect(before).toContain('/plan')
  expect(before.length, before.join(' ')).toBeLessThanOrEqual(5)
})
