import AxeBuilder from '@axe-core/playwright'
import type { Look } from '../walk.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.0, 2.1 and 2.2, A and AA. */
export const axeFindsNothing: Look = async (page) => {
  const size = page.viewportSize() ?? { width: 320, height: 740 }
  // As tall as the page: the bar at the bottom of a phone would cover half of one row, and only by chance.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ ...size, height })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze()
  await page.setViewportSize(size)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  )
}
