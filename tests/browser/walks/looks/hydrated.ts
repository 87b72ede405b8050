import type { BrowserContext, Page } from 'playwright-core'
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

/**
 * What the browser took over is what the server drew, word by word and piece by piece: the very answer that was hydrated is
 * drawn once more where no script runs. It takes the page apart, so it is the last look.
 */
export function hydratedAsDrawn(plainContext: () => Promise<BrowserContext>): Look {
  let drawing: Page | undefined
  // One after the other on one page.
  let turn = Promise.resolve<string[]>([])
  return async (page, html) => {
    const drawn = (await html()).replaceAll(/<link [^>]*>/g, '')
    const inShell = new URL(page.url()).pathname.startsWith('/shell/')
    const without = inShell ? `${ofScript}, ${ofClock}` : ofScript
    const hydrated = await page.evaluate(wordsAndMaking, without)
    const compare = async () => {
      drawing ??= await (await plainContext()).newPage()
      await drawing.setContent(drawn)
      const before = await drawing.evaluate(wordsAndMaking, without)
      const empty = hydrated.words.length > 8 ? [] : ['there is next to nothing to read']
      return [
        ...empty,
        ...firstDifference(hydrated.words, before.words),
        ...firstDifference(hydrated.making, before.making),
      ]
    }
    turn = turn.then(compare)
    return turn
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
