import type { Page } from 'playwright-core'
import { choosePin, type devices, signIn, untilKept } from './device.ts'

export const pin = '260417'

/** Doreen's own phone, with a PIN and a copy, closed and opened again where there is no signal. */
export async function reopenOffline(
  { newDevice, origin }: ReturnType<typeof devices>,
  { after = 0, at = '/plan', comesBack = false } = {},
) {
  const device = await newDevice()
  const first = await device.page()
  await signIn(first, origin(), 'doreen', 'own')
  await choosePin(first, pin)
  await untilKept(first)
  await device.close()
  const context = await device.open({ signal: comesBack })
  if (after) await context.clock.install({ time: Date.now() + after })
  if (comesBack) await context.setOffline(true)
  const page = await device.page()
  await page.goto(origin() + at)
  return { device, context, page }
}

export const said = (page: Page) => page.locator('body').textContent()

/** When the copy was kept, as an ISO moment, or that there is none. */
export const savedAt = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('my-care-and-support')
        opening.onsuccess = () => {
          const asking = opening.result.transaction('locks').objectStore('locks').getAll()
          asking.onsuccess = () => {
            opening.result.close()
            resolve(asking.result[0]?.savedAt ?? 'no copy')
          }
        }
      }),
  )
