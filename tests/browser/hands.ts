import type { Page } from 'playwright-core'

/** How somebody works a page: what is meant is found by a selector. */
export type Hands = {
  write: (page: Page, at: string, words: string) => Promise<void>
  tick: (page: Page, at: string) => Promise<void>
  press: (page: Page, at: string) => Promise<void>
}

export const byPointer: Hands = {
  write: (page, at, words) => page.locator(at).fill(words),
  tick: (page, at) => page.locator(at).first().check({ force: true }),
  press: (page, at) => page.locator(at).first().click(),
}

const isOn = (page: Page, at: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted), at)

/** Goes on with the same key until it stands on what is meant. */
async function goTo(page: Page, at: string, key: 'Tab' | 'ArrowDown'): Promise<void> {
  for (let steps = 0; !(await isOn(page, at)); steps += 1) {
    if (steps > 120) throw new Error(`${key} never comes to ${at}`)
    await page.keyboard.press(key)
  }
}

export const byKeyboard: Hands = {
  async write(page, at, words) {
    await goTo(page, at, 'Tab')
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(words)
  },
  async tick(page, at) {
    const { name, type } = await page
      .locator(at)
      .first()
      .evaluate((element) => ({
        name: element.getAttribute('name'),
        type: element.getAttribute('type'),
      }))
    // Of choices of which one is taken the Tab key stops at one, and the arrows go to the others.
    if (type === 'radio') await goTo(page, `input[name="${name}"]`, 'Tab')
    await goTo(page, at, type === 'radio' ? 'ArrowDown' : 'Tab')
    if (!(await isOn(page, ':checked'))) await page.keyboard.press('Space')
  },
  async press(page, at) {
    await goTo(page, at, 'Tab')
    await page.keyboard.press('Enter')
  },
}
