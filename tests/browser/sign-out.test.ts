import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { devices, signIn, untilKept, untilSettled } from './device.ts'

const { site, newDevice, origin, expect: expectComplaint } = devices()

const signOut = (page: Page) => page.getByRole('button', { name: 'Sign out', exact: true }).click()
const signedOut = (page: Page) => page.getByRole('heading', { name: 'You have signed out', level: 1 }).waitFor()
const askedToSignIn = (page: Page) => page.getByRole('heading', { name: 'Sign in to see this', level: 1 }).waitFor()

/** Goes back as far as it goes, and looks at each page for anything of the plan. */
async function expectNothingBehind(page: Page): Promise<void> {
  // At the sample provider a choice already made is refused.
  expectComplaint(/\/choose\/.* 400/)
  for (let steps = 0; steps < 3; steps++) {
    await page.goBack({ waitUntil: 'commit', timeout: 2000 }).catch(() => {})
    await page.waitForTimeout(300)
    expect(await page.locator('body').textContent()).not.toMatch(/Doreen|Washing, dressing/)
  }
}

async function openPlan() {
  const device = await newDevice()
  const page = await device.page()
  await signIn(page, origin(), 'doreen')
  await page.goto(`${origin()}/plan`)
  await untilKept(page)
  return { device, page, context: device.context() }
}

const endsAtProvider = (page: Page) =>
  page.waitForRequest((request) => request.url().startsWith(`http://localhost:${site().port + 1}/session/end`))

test.each(['the network is off', 'the server is dead'])(
  'signing out works while %s, and the next person online gets nothing of the last',
  async (why) => {
    const { page, context } = await openPlan()
    const stolen = (await context.cookies()).find(({ name }) => name === '__Host-session')
    if (why === 'the network is off') await context.setOffline(true)
    else {
      // What was on its way is cut.
      expectComplaint(/Manifest: Line: 1|ERR_CONTENT_LENGTH_MISMATCH/)
      await site().stop('SIGKILL')
    }
    await signOut(page)
    await page.getByText('You have signed out on this device.').waitFor()
    await expectNothingBehind(page)
    if (why === 'the network is off') await context.setOffline(false)
    else await site().start()

    const next = await context.newPage()
    await next.goto(`${origin()}/plan`)
    await askedToSignIn(next)
    await context.addCookies(stolen ? [stolen] : [])
    expectComplaint(/401/)
    expect(await next.evaluate(async () => (await fetch('/api/session')).status)).toBe(401)
    await next.goto(`${origin()}/sign-out`)
    await signedOut(next)
  },
)

test('signing out in one tab takes the plan out of the others, and ends the session at the provider too', async () => {
  const { page, context } = await openPlan()
  const others = await Promise.all([context.newPage(), context.newPage()])
  for (const other of others) {
    await other.goto(`${origin()}/week`)
    await untilSettled(other)
  }
  await page.bringToFront()
  const [ended] = await Promise.all([endsAtProvider(page), signOut(page)])
  expect(ended.url()).toContain('id_token_hint')
  for (const tab of [page, ...others]) {
    await signedOut(tab)
    await expectNothingBehind(tab)
  }
})

test('signing out works where the browser keeps no copy and has not fetched the rest of the portal', async () => {
  const device = await newDevice()
  await device.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const page = await device.page()
  await signIn(page, origin(), 'doreen')
  for (const answer of ['fails', 'comes']) {
    await page.goto(`${origin()}/plan`)
    await untilSettled(page)
    expectComplaint(/ERR_FAILED/, /for later could be fetched/)
    if (answer === 'fails') await page.route('**/assets/device-copy-*', (route) => route.abort())
    const [ended] = await Promise.all([endsAtProvider(page), signOut(page)])
    expect(ended.url()).toContain('id_token_hint')
    await signedOut(page)
    await page.unrouteAll()
    await signIn(page, origin(), 'doreen')
  }
})

test('signing out everywhere ends the session in another browser at its next request, whatever that is', async () => {
  const [mine, lost] = [await openPlan(), await openPlan()]
  const third = await newDevice()
  await signIn(await third.page(), origin(), 'jordan')
  await mine.page.goto(`${origin()}/settings`)
  await mine.page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await signedOut(mine.page)

  expectComplaint(/401/)
  expect(await lost.page.evaluate(async () => (await fetch('/api/people/me/plan')).status)).toBe(401)
  await lost.page.reload()
  await askedToSignIn(lost.page)
  await expectNothingBehind(lost.page)
  const other = await third.page()
  await other.goto(`${origin()}/plan`)
  await other.getByRole('heading', { name: 'My care and support plan' }).waitFor()
})

test('the session is a cookie that no script and no other site can read, and it is gone once signed out', async () => {
  const { page, context } = await openPlan()
  const session = (await context.cookies()).find(({ name }) => name === '__Host-session')
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/', expires: -1 })
  expect(session?.domain.startsWith('.')).toBe(false)
  expect(await page.evaluate(() => document.cookie)).not.toContain('__Host-')
  await signOut(page)
  await signedOut(page)
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('__Host-session')
})
