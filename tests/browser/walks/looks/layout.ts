import type { Look } from '../walk.ts'

/** What goes past the sides of the screen, or past the sides of what holds it. */
const sidewaysInPage = () => {
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
const tooSmallToTouchInPage = () =>
  [...document.querySelectorAll('a[href], button, summary, input:not([type="hidden"])')]
    .filter(
      (element) => element.checkVisibility() && !element.matches('.govuk-skip-link, :is(p, li, dd) > a:not([class])'),
    )
    .filter((element) => {
      const target = element.matches('input')
        ? (element.closest('.govuk-radios__item, .govuk-checkboxes__item') ?? element)
        : element
      const { width, height } = target.getBoundingClientRect()
      return height < 43.9 || width < 43.9
    })
    .map((element) => `${element.localName} ${element.textContent?.slice(0, 40)}`)

const smallestWordsInPage = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const sizes: number[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim() && node.parentElement?.checkVisibility())
      sizes.push(parseFloat(getComputedStyle(node.parentElement).fontSize))
  return Math.min(...sizes)
}

/** With the person's own colours backgrounds are gone, so what is pressed or marked needs an edge or a line under it. */
const withoutEdgeInPage = () =>
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

export const nothingSideways: Look = (page) => page.evaluate(sidewaysInPage)
export const bigEnoughToTouch: Look = (page) => page.evaluate(tooSmallToTouchInPage)
/** In the person's own colours every button, card and mark keeps an edge. */
export const edgesKept: Look = async (page) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const faults = await page.evaluate(withoutEdgeInPage)
  await page.emulateMedia({ forcedColors: 'none' })
  return faults
}
/** No words are smaller than this, in pixels. */
export const wordsAtLeast =
  (least: number): Look =>
  async (page) => {
    const size = await page.evaluate(smallestWordsInPage)
    return size < least ? [`words of ${size} px`] : []
  }
