import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axeCore from 'axe-core'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Look } from '../walk.ts'

const accessible: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
const contrast: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }

/** Half as long as what the module itself would give each page to read. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** As the page has it, once its source was read there. */
declare const axe: typeof axeCore

const findInPage = async (options: RunOptions) => {
  // The bar at the bottom of a phone would cover half of one row, and only by chance.
  const bar = document.querySelector<HTMLElement>('.nav')
  bar?.style.setProperty('position', 'static')
  const { violations } = await axe.run({ ...options, resultTypes: ['violations'] })
  bar?.removeAttribute('style')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
  )
}

async function whatAxeFinds(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(findInPage, options)
}

/** What axe finds against WCAG 2.0, 2.1 and 2.2, A and AA. */
export const axeFindsNothing: Look = (page) => whatAxeFinds(page, accessible)

/** In the dark only the colours are others, so only they are looked at again. */
export const contrastInTheDark: Look = async (page) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faults = await whatAxeFinds(page, contrast)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}
