import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { everybodyWalks, everyLanguage } from './visits.ts'
import { sampleWorld, type Visitor } from './world.ts'

const world = sampleWorld()

/** What goes past the sides of the screen, or past the sides of what holds it. */
const sideways = () => {
  const name = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`
  const shown = [...document.querySelectorAll('body *')].filter(
    (element) => !element.closest('.sr, .govuk-skip-link, svg'),
  )
  const wide = shown.filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return left < -0.5 || right > window.innerWidth + 0.5
  })
  const cut = shown.filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
  const whole = document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : []
  return [
    ...whole,
    ...wide.map((one) => `${name(one)} is too wide`),
    ...cut.map((one) => `${name(one)} does not hold its words`),
  ]
}

/** What is too small to touch. A link in a sentence is as high as its line; the skip link is seen with a keyboard only. */
const tooSmallToTouch = () =>
  [...document.querySelectorAll('a[href], button, summary, input:not([type="hidden"])')]
    .filter(
      (element) => element.checkVisibility() && !element.matches('.govuk-skip-link, :is(p, li, dd) > a:not([class])'),
    )
    .filter((element) => {
      const target = element.matches('input') ? (element.closest('.govuk-radios__item') ?? element) : element
      const { width, height } = target.getBoundingClientRect()
      return height < 43.9 || width < 43.9
    })
    .map((element) => `${element.localName} ${element.textContent?.slice(0, 40)}`)

const smallestWords = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const sizes: number[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim() && node.parentElement?.checkVisibility())
      sizes.push(parseFloat(getComputedStyle(node.parentElement).fontSize))
  return Math.min(...sizes)
}

/** With the person's own colours backgrounds are gone, so what is pressed or marked needs an edge or a line under it. */
const withoutEdge = () =>
  [
    ...document.querySelectorAll(
      '.govuk-button, .call, .tag, .card, [aria-current], .govuk-input, .govuk-radios__input',
    ),
  ]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { borderTopStyle, borderTopWidth, borderBottomWidth } = getComputedStyle(element)
      return borderTopStyle === 'none' && parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) === 0
    })
    .map((element) => element.className)

async function faultsOf(visitor: Visitor, look: () => string[]): Promise<string[]> {
  const faults: string[] = []
  await everybodyWalks(world, visitor, async (page: Page, name) => {
    for (const fault of await page.evaluate(look)) faults.push(`${name}: ${fault}`)
  })
  return faults
}

const narrow = { viewport: { width: 320, height: 740 } }

describe.each(everyLanguage)('in %s', (language) => {
  test('at 320 px nothing goes sideways, a thumb can touch everything, and no words are small', async () => {
    const faults: string[] = []
    const least = language === 'easy-read' ? 18 : 16
    await everybodyWalks(world, { language, ...narrow }, async (page, name) => {
      for (const fault of await page.evaluate(sideways)) faults.push(`${name}: ${fault}`)
      for (const target of await page.evaluate(tooSmallToTouch)) faults.push(`${name}: ${target} is below 44 px`)
      const size = await page.evaluate(smallestWords)
      if (size < least) faults.push(`${name}: words of ${size} px`)
    })
    expect(faults).toEqual([])
  })

  test('nothing goes sideways with words at 200% on a phone', async () => {
    const visitor = { language, textPercent: 200, viewport: { width: 360, height: 740 } } as const
    expect(await faultsOf(visitor, sideways)).toEqual([])
  })
})

test('nothing goes sideways with words at 200% on a desk', async () => {
  expect(await faultsOf({ textPercent: 200, viewport: { width: 1280, height: 800 } }, sideways)).toEqual([])
})

test('larger words, as chosen in settings, go nowhere sideways', async () => {
  const page = await world.visit({ as: 'doreen', ...narrow })
  await page.goto('/text-size/large?return=/plan')
  expect(new URL(page.url()).pathname).toBe('/plan')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px')
  expect(await page.evaluate(sideways)).toEqual([])
})

test('in the person’s own colours every button, card and mark keeps an edge', async () => {
  expect(await faultsOf({ forcedColors: 'active', ...narrow }, withoutEdge)).toEqual([])
})
