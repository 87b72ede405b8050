import type { Page } from 'playwright-core'

/** One place where the Tab key stops, and what is wrong with it for somebody who sees only the keyboard's ring. */
export type Stop = { at: string; faults: string[] }

/** What a ring would change, as a script for the page. An outline that cannot be seen is none. */
const rememberLooks = () => {
  const lookOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } = getComputedStyle(element)
    const outline = outlineStyle === 'none' || outlineColor.endsWith(', 0)') ? 'none' : outlineWidth + outlineColor
    return `${outline} ${boxShadow} ${backgroundColor}`
  }
  Object.assign(window, { lookOf })
}
declare const lookOf: (element: Element) => string

const describeAll = () => {
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
  const isStop = (element: Element) => {
    // A group of radio buttons is one stop: at the one that is chosen, or at the first.
    const chosenOfGroup = (radio: HTMLInputElement) => {
      const group = `input[type=radio][name="${radio.name}"]`
      return (
        radio.type !== 'radio' ||
        radio === (document.querySelector(`${group}:checked`) ?? document.querySelector(group))
      )
    }
    return seen(element) && (!(element instanceof HTMLInputElement) || chosenOfGroup(element))
  }
  const focusable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]'
  return [...document.querySelectorAll(focusable)].filter(isStop).map((element, at) => {
    element.setAttribute('data-stop', String(at))
    element.setAttribute('data-rest', lookOf(element))
    return `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`
  })
}

const describeFocused = () => {
  const element = document.activeElement
  const at = element?.getAttribute('data-stop')
  if (!element || at === null || at === undefined) return undefined
  const faults: string[] = []
  if (element.getAttribute('data-rest') === lookOf(element)) faults.push('has no ring')
  const box = element.getBoundingClientRect()
  const { innerWidth, innerHeight } = window
  if (
    box.top < 0 ||
    box.left < 0 ||
    box.right > innerWidth ||
    (box.bottom > innerHeight && box.height < innerHeight / 2)
  )
    faults.push('is not wholly on the screen')
  // A link in a sentence may be on two lines: what counts is its first.
  const [line = box] = element.getClientRects()
  const inside = [0.1, 0.5, 0.9].map((part) => [line.left + line.width * part, line.top + line.height / 2] as const)
  for (const [x, y] of inside) {
    const top = document.elementFromPoint(x, y)
    if (top && !element.contains(top) && !top.contains(element) && !top.closest('label'))
      faults.push(`lies under ${top.className || top.tagName}`)
  }
  return { at: Number(at), faults }
}

/** Where Tab ought to stop, in the order of the page, and where it does. */
export async function tabThrough(page: Page): Promise<{ expected: string[]; stops: Stop[] }> {
  await page.evaluate(rememberLooks)
  const expected = await page.evaluate(describeAll)
  const stops: Stop[] = []
  for (let press = 0; press < expected.length + 3; press++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(describeFocused)
    if (!stop || (stop.at === 0 && stops.length > 0)) break
    stops.push({ at: expected[stop.at] ?? '', faults: stop.faults })
  }
  return { expected, stops }
}
