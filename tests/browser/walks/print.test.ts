import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { everyLanguage, readersOfPlans, untilSettled } from './visits.ts'
import { sampleWorld, type Visitor } from './world.ts'

const world = sampleWorld()

async function onPaper(visitor: Visitor): Promise<Page> {
  const page = await world.visit(visitor)
  await page.goto('/plan')
  if (visitor.javaScriptEnabled !== false) await untilSettled(page)
  return page
}
const seen = (page: Page, places: string) =>
  page.locator(places).evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.className))

const nothingToPress = '.nav, .langs, .toc, .acts, .foot, .head__out, .govuk-skip-link, .band, summary .i'

describe.each(readersOfPlans('doreen', 'arthur'))('the plan of %s on paper', (as) => {
  test('keeps every section and every number, and nothing to press', async () => {
    const page = await onPaper({ as })
    const sections = page.locator('main .sec')
    const words = async () => (await sections.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
    // What is pressed is not printed, so it does not count among the words; and what is folded is printed.
    await page.locator('.sec .acts, .sec .place').evaluateAll((all) => {
      for (const acts of all) acts.remove()
    })
    await page.locator('.sec details').evaluateAll((all) => {
      for (const fold of all) fold.setAttribute('open', '')
    })
    const read = await words()
    await page.locator('.sec details').evaluateAll((all) => {
      for (const fold of all) fold.removeAttribute('open')
    })
    for (const summary of await sections.locator('> summary').all()) await summary.click()
    expect(await page.locator('main .sec[open]').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await words()).toEqual(read)
    expect(read.length).toBeGreaterThan(8)
    expect(await seen(page, nothingToPress)).toEqual([])
    expect(await page.locator('.ring > .call b').textContent()).toMatch(/^0\d[\d ]+$/)
  })

  test('says whose service it is, and that it is sample data', async () => {
    const page = await onPaper({ as })
    await page.emulateMedia({ media: 'print' })
    expect((await seen(page, '.sample, .head__name, h1')).length).toBe(3)
  })
})

describe.each(everyLanguage)('in %s', (language) => {
  test('it is black on white in 12 points, also from a dark phone, on numbered A4 pages', async () => {
    const page = await onPaper({ as: 'doreen', language, colorScheme: 'dark', javaScriptEnabled: false })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const faults = await page.evaluate(() => {
      const dark = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).every((part) => Number(part) < 60)
      const pale = (colour: string) => / 0\)$/.test(colour) || /^rgb\(255, 255, 255\)$/.test(colour)
      return [...document.querySelectorAll('body, body *')]
        .filter((element) => element.checkVisibility() && !element.closest('svg'))
        .filter((element) => {
          const { color, backgroundColor } = getComputedStyle(element)
          return !dark(color) || !pale(backgroundColor)
        })
        .map((element) => `${element.localName}.${element.className}`)
    })
    expect(faults).toEqual([])
    const points = await page.evaluate(() => (parseFloat(getComputedStyle(document.body).fontSize) * 3) / 4)
    expect(points).toBeGreaterThan(11.9)
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
    expect(sheets).toBeGreaterThan(2)
    // One idea a line, with its picture, takes more paper.
    expect(sheets).toBeLessThan(language === 'easy-read' ? 24 : 16)
  })
})
