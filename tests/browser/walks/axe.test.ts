import AxeBuilder from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { everybodyWalks, everyLanguage } from './visits.ts'
import { sampleWorld, type Visitor } from './world.ts'

const world = sampleWorld()
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds on everybody's pages, each finding as one line. */
async function findings(visitor: Visitor): Promise<string[]> {
  const found: string[] = []
  await everybodyWalks(world, visitor, async (page, name) => {
    // As tall as the page: the bar at the bottom of a phone would cover half of one row, and only by chance.
    const { width } = page.viewportSize() ?? { width: 320 }
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze()
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes) found.push(`${name}: ${id} at ${target}: ${failureSummary}`)
  })
  return found
}

describe('axe finds nothing against WCAG 2.0, 2.1 and 2.2, A and AA', () => {
  test.each(everyLanguage)('on a narrow phone, in %s', async (language) => {
    expect(await findings({ language, viewport: { width: 320, height: 740 } })).toEqual([])
  })

  test('in dark mode', async () => {
    expect(await findings({ colorScheme: 'dark', viewport: { width: 360, height: 740 } })).toEqual([])
  })

  test('with words at 200%', async () => {
    expect(await findings({ textPercent: 200, viewport: { width: 360, height: 740 } })).toEqual([])
  })

  test('on a desk', async () => {
    expect(await findings({ viewport: { width: 1280, height: 800 } })).toEqual([])
  })
})
