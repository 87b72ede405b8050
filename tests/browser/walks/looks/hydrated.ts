import type { Page } from 'playwright-core'
import type { Language } from '#contract/language.ts'
import { languages } from '#locales/languages.ts'
import type { Look } from '../walk.ts'

/** What only a script adds or can use: its buttons, keys and the signal's band; and in a shell, drawn long ago, what time it is. */
const ofScript = 'noscript, [type="button"], .band, .by-script'
const ofClock = '.ring__state, .ring__night, [aria-labelledby="day"], [aria-labelledby="night"], #safe'

/** The words of a page and how it is made, without some of it. */
const wordsAndMaking = (without: string) => {
  const root = document.getElementById('root')
  for (const own of root?.querySelectorAll(without) ?? []) own.remove()
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

/** Turns the look of all pages on or off. */
export const setFullSheet = (page: Page, used: boolean) =>
  page.evaluate((on) => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) link.disabled = !on
  }, used)

const firstDifference = (one: string[], other: string[]): string[] => {
  const at = one.findIndex((line, index) => line !== other[index])
  const line = at < 0 ? one.length : at
  return at < 0 && one.length === other.length ? [] : [`${other[line]} became ${one[line]}`]
}

/** What somebody without JavaScript has to find on any page. */
const readInPage = () => ({
  headings: [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length,
  sample: document.querySelector('aside.sample')?.checkVisibility(),
  lang: document.documentElement.lang,
  sideways: document.documentElement.scrollWidth > window.innerWidth,
  unwritten: document.getElementById('root')?.textContent.match(/\{\{.*?\}\}|undefined|\[object/g) ?? null,
  shut: [...document.querySelectorAll('main .sec:not([open])')].length,
  fewWords: (document.querySelector('main')?.textContent.trim().length ?? 0) <= 80,
})

/** The very answer that was hydrated, drawn once more where no script runs. They take that page apart, so they go in this order. */
export function drawnWithoutScript(language: Language, plainPage: () => Promise<Page>): Record<string, Look> {
  const drawings = new WeakMap<Page, Promise<Page>>()
  const drawingFor = (page: Page) => {
    const drawing = drawings.get(page) ?? plainPage()
    drawings.set(page, drawing)
    return drawing
  }
  const due = { headings: 1, sample: true, lang: languages[language].lang, sideways: false }
  const wanted = JSON.stringify({ ...due, unwritten: null, shut: 0, fewWords: false })

  return {
    'it can be read with JavaScript off, and says that it is sample data': async (page, html) => {
      const drawing = await drawingFor(page)
      await drawing.setContent((await html()).replaceAll(/<link [^>]*>/g, ''))
      const seen = JSON.stringify(await drawing.evaluate(readInPage))
      return seen === wanted ? [] : [seen]
    },
    'what the browser takes over is what the server drew': async (page) => {
      const inShell = new URL(page.url()).pathname.startsWith('/shell/')
      const without = inShell ? `${ofScript}, ${ofClock}` : ofScript
      const hydrated = await page.evaluate(wordsAndMaking, without)
      const before = await (await drawingFor(page)).evaluate(wordsAndMaking, without)
      const empty = hydrated.words.length > 8 ? [] : ['there is next to nothing to read']
      return [
        ...empty,
        ...firstDifference(hydrated.words, before.words),
        ...firstDifference(hydrated.making, before.making),
      ]
    },
  }
}

/** The look of all pages, which comes after the first, changes nothing on this one. */
export const sameWithAllStyles: Look = async (page) => {
  const after = await page.evaluate(looks)
  await setFullSheet(page, false)
  const before = await page.evaluate(looks)
  await setFullSheet(page, true)
  return firstDifference(after, before)
}
