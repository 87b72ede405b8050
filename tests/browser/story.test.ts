import { expect, test } from 'vitest'
import { devices } from './device.ts'

const { newDevice, origin, expect: expectComplaint } = devices({ pagesOnly: true })

test.each([
  { council: 'redcar-cleveland', person: 'doreen', name: 'Doreen', said: 'Washing, dressing and tablets' },
  { council: 'rutland', person: 'arthur', name: 'Arthur', said: 'Showering and getting dressed' },
])(
  'at $council, a person goes from the start page to their plan and out again, and Back shows nothing',
  async (who) => {
    const device = await newDevice()
    const page = await device.page()
    await page.goto(origin(who.council))
    await page.locator('main').getByRole('link', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: new RegExp(`Sign in as ${who.name}`) }).click()
    await page.getByRole('radio', { name: /No, or I am not sure/ }).check({ force: true })
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: new RegExp(who.name), level: 1 }).waitFor()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plan' }).click()
    await page.getByRole('heading', { name: 'My care and support plan', level: 1 }).waitFor()
    await page.getByText(who.said).first().waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'You have signed out', level: 1 }).waitFor()

    // The last step back is the sample provider, which refuses a choice already made.
    expectComplaint(/\/choose\/.* 400/)
    for (let steps = 1; steps <= 4; steps++) {
      await page.goBack({ waitUntil: 'commit' })
      await page
        .getByRole('heading', { name: steps < 4 ? 'Sign in to see this' : 'This sign-in did not work' })
        .waitFor()
      expect(await page.locator('body').textContent()).not.toContain(who.said)
    }
  },
)
