import { expect, test, vi } from 'vitest'
import { openTabsChannel } from './tabs-channel.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 50))

test('a page that is put away hears nothing, so that the browser can keep it; shown again, it tells and hears', async () => {
  const page = new EventTarget()
  const mine = openTabsChannel('tabs', page)
  const other = openTabsChannel('tabs', new EventTarget())
  if (!mine || !other) throw new Error('no channel')
  const heard = vi.fn()
  const heardByOther = vi.fn()
  mine.onmessage = heard
  other.onmessage = heardByOther

  other.postMessage('one')
  await expect.poll(() => heard.mock.calls.length).toBe(1)
  page.dispatchEvent(new Event('pagehide'))
  other.postMessage('two')
  mine.postMessage('lost, and nothing breaks')
  await soon()
  expect(heard).toHaveBeenCalledTimes(1)
  expect(heardByOther).not.toHaveBeenCalled()
  page.dispatchEvent(new Event('pageshow'))
  page.dispatchEvent(new Event('pageshow'))
  expect(heard, 'it looks once what it has missed').toHaveBeenCalledTimes(2)
  other.postMessage('three')
  mine.postMessage('four')
  await expect.poll(() => heard.mock.calls.length).toBe(3)
  await expect.poll(() => heardByOther.mock.calls.length).toBe(1)
  page.dispatchEvent(new Event('pagehide'))
})

test('where a browser has no such channel each tab is alone', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  expect(openTabsChannel('tabs', new EventTarget())).toBeUndefined()
})
