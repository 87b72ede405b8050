import { brotliCompressSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { devices, signIn, untilKept } from './device.ts'

const { site, newDevice, origin } = devices({ pagesOnly: true })

async function expectContacts(page: Page, ...numbers: string[]): Promise<void> {
  for (const number of ['999', ...numbers])
    expect(
      await page
        .locator(`main a[href="tel:${number.replaceAll(' ', '')}"]`)
        .first()
        .isVisible(),
    ).toBe(true)
}

test.each([
  { council: 'redcar-cleveland', numbers: ['01642 771500', '01642 524552'] },
  { council: 'rutland', numbers: ['01572 722 577'] },
])(
  'anyone can read whom to ring at $council with no signal, at any address, also after the browser was closed',
  async (at) => {
    const device = await newDevice()
    const page = await device.page()
    await page.goto(origin(at.council))
    await untilKept(page)
    await device.close()
    await device.open({ signal: false })
    const reopened = await device.page()
    // A Saturday evening: the number for the night is there where the council has one.
    await device.context().clock.setFixedTime('2026-11-28T21:40:00Z')
    for (const path of ['/', '/plan', '/contacts', '/sign-in']) {
      await reopened.goto(origin(at.council) + path)
      await reopened.getByRole('heading', { name: 'You have no signal', level: 1 }).waitFor()
      await expectContacts(reopened, ...at.numbers)
    }
  },
)

test('someone signed in on a shared device reads whom to ring, and nothing of the plan, once the network is off', async () => {
  const device = await newDevice()
  const page = await device.page()
  await signIn(page, origin(), 'doreen')
  await untilKept(page)
  await page.goto(`${origin()}/plan`)
  await device.context().setOffline(true)
  await page.reload()
  await page.getByRole('heading', { name: 'You have no signal', level: 1 }).waitFor()
  await expectContacts(page, '01642 771500')
  expect(await page.content()).not.toMatch(/Doreen|Washing, dressing/)
})

test('before anything is kept for a time without signal, a page stays until there is some, and then leads on', async () => {
  const device = await newDevice()
  await device.context().addInitScript(() => {
    navigator.serviceWorker.register = () => new Promise(() => {})
  })
  const page = await device.page()
  const arrive = () => page.getByRole('heading', { name: 'Accessibility', level: 1 }).waitFor()
  const lead = () => page.locator('a[href="/accessibility"]').click()
  async function leadWithoutSignal(): Promise<void> {
    await page.goto(`${origin()}/contacts`)
    await page.waitForLoadState('networkidle')
    await device.context().setOffline(true)
    await lead()
    await page.getByText('You have no signal.').waitFor()
    // Time enough for the browser to have shown its own page.
    await page.waitForTimeout(1000)
    await expectContacts(page, '01642 771500')
  }
  await leadWithoutSignal()
  await device.context().setOffline(false)
  await arrive()

  // Whoever went back meanwhile is not sent away, and can go there again.
  await leadWithoutSignal()
  await page.goBack()
  await device.context().setOffline(false)
  await page.waitForTimeout(1500)
  expect(new URL(page.url()).pathname).toBe('/contacts')
  await lead()
  await arrive()
})

test('a page that is open without signal still leads to whom to ring, and says that there is no signal', async () => {
  const device = await newDevice()
  const page = await device.page()
  await page.goto(origin())
  await untilKept(page)
  await device.context().setOffline(true)
  await page.getByText('You have no signal.').waitFor()
  await page.getByRole('link', { name: 'Contact us' }).click()
  await page.getByRole('heading', { name: 'Who to ring', level: 1 }).waitFor()
  await expectContacts(page, '01642 771500')
  await device.context().setOffline(false)
  await page.getByText('You have no signal.').waitFor({ state: 'hidden' })
})

test('a server that is dead is like no signal, and all is there again when it lives', async () => {
  const device = await newDevice()
  const page = await device.page()
  await signIn(page, origin(), 'doreen')
  await untilKept(page)
  await site().stop('SIGKILL')
  try {
    await page.goto(`${origin()}/plan`)
    await page.getByRole('heading', { name: 'You have no signal', level: 1 }).waitFor()
    await expectContacts(page, '01642 771500')
  } finally {
    await site().start()
  }
  await page.reload()
  await page.getByText('Washing, dressing and tablets').first().waitFor()
})

test.each([
  { language: 'cy', lang: 'cy' },
  { language: 'easy-read', lang: 'en' },
])('without signal the words are in the language that the person chose: $language', async ({ language, lang }) => {
  const device = await newDevice()
  const page = await device.page()
  await page.goto(origin())
  await untilKept(page)
  await page.goto(`${origin()}/language/${language}?return=/settings`)
  await untilKept(page, language)
  await device.context().setOffline(true)
  await page.goto(`${origin()}/plan`)
  const state = JSON.parse((await page.locator('#state').textContent()) ?? '')
  expect(state.language).toBe(language)
  await page.getByRole('heading', { name: state.words.offline.title, level: 1 }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe(lang)
  await expectContacts(page, '01642 771500')
})

test('what is kept for a time without signal is small, of one language, and holds no answer of the API and no page of a person', async () => {
  const device = await newDevice()
  const page = await device.page()
  await signIn(page, origin(), 'doreen')
  // By now the service worker is in charge: each page goes through its hands.
  await untilKept(page)
  for (const path of ['/plan', '/week', '/home', '/contacts']) await page.goto(origin() + path)
  await untilKept(page)
  const kept = await page.evaluate(async () => {
    const caching = (await caches.keys()).map(async (name) => {
      const cache = await caches.open(name)
      return Promise.all(
        (await cache.keys()).map(async (r) => [new URL(r.url).pathname, await (await cache.match(r))?.text()]),
      )
    })
    return (await Promise.all(caching)).flat()
  })
  const paths = kept.map(([path]) => path ?? '')
  expect(paths).toContain('/shell/offline')
  expect(paths.filter((path) => !/^\/(assets\/|shell\/|icon\.svg$|manifest\.webmanifest$)/.test(path))).toEqual([])
  expect(paths.filter((path) => path.includes('/words-'))).toEqual([])
  const bytes = kept.map(([, text]) => brotliCompressSync(text ?? '').length).reduce((sum, one) => sum + one, 0)
  console.info(`kept for a time without signal: ${paths.length} files, ${(bytes / 1024).toFixed(1)} KiB brotli`)
  expect(bytes).toBeLessThanOrEqual(400 * 1024)
  expect(kept.filter(([, text]) => /Pebble|Washing, dressing/.test(text ?? ''))).toEqual([])
  const shells = kept.filter(([path]) => path?.startsWith('/shell/'))
  expect(shells.every(([, text]) => text?.includes('"session":null,"formToken":""'))).toBe(true)
})
