import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { everybodyWalks, everyLanguage, untilSettled } from './visits.ts'
import { sampleWorld } from './world.ts'

const world = sampleWorld()

/** The words of a page and how it is made, without what only a script adds or can use: its buttons and the signal's band. */
const wordsAndMaking = () => {
  const root = document.getElementById('root')
  for (const own of root?.querySelectorAll('noscript, [type="button"], .band') ?? []) own.remove()
  const write = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
    const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort()
    return `<${[node.localName, ...attributes].join(' ')}>${[...node.childNodes].map(write).join('')}</${node.localName}>\n`
  }
  // biome-ignore lint/performance/useDomNodeTextContent: the words as somebody sees them, line by line.
  const { innerText } = root ?? document.body
  return { words: innerText.split('\n'), making: root ? write(root).split('\n') : [] }
}

/** Where everything stands and how it looks. */
const looks = () =>
  [...document.querySelectorAll('body *')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const { color, backgroundColor, fontSize, fontWeight, borderTopWidth, textDecorationLine } =
      getComputedStyle(element)
    const style = [color, backgroundColor, fontSize, fontWeight, borderTopWidth, textDecorationLine].join(' ')
    return `${element.localName}.${element.getAttribute('class') ?? ''} ${[x, y, width, height].join(' ')} ${style}`
  })

const setFullSheet = (page: Page, used: boolean) =>
  page.evaluate((on) => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) link.disabled = !on
  }, used)

describe('what the browser takes over is what the server drew', () => {
  test.each(everyLanguage)('word by word and piece by piece, on every page in %s', async (language) => {
    const drawing = await (await world.visit({ javaScriptEnabled: false })).context().newPage()
    let turn = Promise.resolve()
    await everybodyWalks(world, { language }, async (page, name, html) => {
      // The very answer that was hydrated, drawn once more where no script runs: one after the other on one page.
      const drawn = (await html()).replaceAll(/<link [^>]*>/g, '')
      const hydrated = await page.evaluate(wordsAndMaking)
      turn = turn.then(async () => {
        await drawing.setContent(drawn)
        expect(hydrated, name).toEqual(await drawing.evaluate(wordsAndMaking))
        expect(hydrated.words.length, name).toBeGreaterThan(8)
      })
      await turn
    })
  })
})

describe('the look of all pages, which comes after the first', () => {
  // Two: the look with the Easy Read part and without it. Welsh has no style of its own.
  test.each(['en', 'easy-read'] as const)('changes nothing on any page in %s', async (language) => {
    await everybodyWalks(world, { language, viewport: { width: 360, height: 740 } }, async (page, name) => {
      const after = await page.evaluate(looks)
      await setFullSheet(page, false)
      expect(after, name).toEqual(await page.evaluate(looks))
    })
  })

  test('leaves the plan the same picture', async () => {
    const page = await world.visit({ as: 'doreen', viewport: { width: 1280, height: 800 } })
    await page.goto('/plan')
    await untilSettled(page)
    const after = await page.screenshot({ fullPage: true })
    await setFullSheet(page, false)
    expect(after.equals(await page.screenshot({ fullPage: true }))).toBe(true)
  })
})
