import { expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { languages } from '#locales/languages.ts'
import { signIn } from '../device.ts'
import { sampleWorld } from './world.ts'

const world = sampleWorld()
const plain = { javaScriptEnabled: false, viewport: { width: 320, height: 740 } }

test('a link chooses the language, a cookie keeps it, and the same page comes back in it', async () => {
  const page = await world.visit({ as: 'doreen', ...plain })
  await page.goto('/plan?from=letter')
  const titles = new Set([await page.title()])
  for (const language of ['cy', 'easy-read', 'en'] as const) {
    await page.locator('.langs a', { hasText: languages[language].name }).click()
    expect(page.url(), language).toContain('/plan?from=letter')
    expect(await page.locator('html').getAttribute('data-language')).toBe(language)
    expect(await page.locator('html').getAttribute('lang')).toBe(languages[language].lang)
    expect(await page.locator('.langs b').textContent()).toBe(languages[language].name)
    const cookies = await page.context().cookies()
    expect(cookies.find(({ name }) => name === 'language')?.value).toBe(language)
    await page.goto('/week')
    expect(await page.locator('html').getAttribute('data-language')).toBe(language)
    titles.add(await page.title())
    await page.goto('/plan?from=letter')
  }
  expect(titles.size).toBeGreaterThan(2)
})

test('a link makes all words larger, and another makes them usual again', async () => {
  const page = await world.visit(plain)
  await page.goto('/settings')
  for (const size of ['large', 'ordinary']) {
    await page.locator(`a[href^="/text-size/${size}"]`).click()
    expect(new URL(page.url()).pathname).toBe('/settings')
    expect(await page.locator('html').getAttribute('data-text')).toBe(size)
  }
})

test.each(councils.map(({ id }) => id))('somebody signs in, reads their plan and signs out, at %s', async (council) => {
  const page = await world.visit({ council, ...plain })
  await page.goto('/plan')
  await signIn(page, world.originOf(council), council === councils[0]?.id ? 'doreen' : 'arthur')
  expect(new URL(page.url()).pathname).toBe('/home')
  await page.locator('main nav a[href="/plan"]').click()
  expect(await page.locator('main details.sec[open]').count()).toBeGreaterThan(8)
  await page.locator('.head__out').click()
  await page.waitForURL('**/signed-out')
  await page.goto('/plan')
  expect(page.url()).toContain('/sign-in?return=%2Fplan')
})

test('an address that nobody knows is answered 404, with a way on', async () => {
  const page = await world.visit(plain)
  const answer = await page.goto('/nowhere')
  expect(answer?.status()).toBe(404)
  expect(await page.locator('main a[href="/"]').count()).toBe(1)
})
