import { tabThrough } from '../stops.ts'
import type { Look } from '../walk.ts'

/** Tab stops at everything in order, in sight and with a ring. */
export const tabStops: Look = async (page) => {
  const { expected, stops } = await tabThrough(page)
  const reached = stops.map(({ at }) => at)
  const missed =
    reached.join() === expected.join() ? [] : [`Tab stops at ${reached.join(', ')}, not ${expected.join(', ')}`]
  return [...missed, ...stops.flatMap(({ at, faults }) => faults.map((fault) => `${at} ${fault}`))]
}

/** The first stop, which `tabStops` has marked, skips to the main content, and Tab goes on from there. */
export const skipLink: Look = async (page) => {
  const first = page.locator('[data-stop="0"]')
  if ((await first.getAttribute('class')) !== 'govuk-skip-link') return ['the first stop is no skip link']
  await first.press('Enter')
  if ((await page.evaluate(() => document.activeElement?.id)) !== 'main')
    return ['it does not lead to the main content']
  await page.keyboard.press('Tab')
  const goesOn = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)
  return goesOn ? [] : ['after it Tab does not go on in the main content']
}

/** Everything that folds opens and closes. */
export const folds: Look = async (page) => {
  const faults: string[] = []
  for (const fold of await page.locator('details').all()) {
    const isOpen = () => fold.evaluate((details: HTMLDetailsElement) => details.open)
    const before = await isOpen()
    await fold.locator('> summary').focus()
    await page.keyboard.press('Enter')
    const pressed = await isOpen()
    await page.keyboard.press('Space')
    const again = await isOpen()
    if (pressed === before || again !== before) faults.push(`${await fold.getAttribute('class')} does not fold`)
  }
  return faults
}
