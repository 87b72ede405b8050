import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchSessionEnd } from './session-end.ts'
import { signal } from './signals.ts'
import type { PageState } from './state.ts'

const removed = vi.fn(async () => {})
vi.mock('./device-copy.ts', () => ({ removeCopy: removed }))
const submitted = vi.fn()

watchSessionEnd({ session: { account: 'a' } } as unknown as PageState)
beforeEach(() => {
  HTMLFormElement.prototype.submit = submitted
  history.replaceState(null, '', '/home')
})
afterEach(() => {
  vi.clearAllMocks()
  signal({ unsent: 0 })
  document.documentElement.removeAttribute('hidden')
  document.body.replaceChildren()
})

function press(action: string, more = ''): void {
  document.body.innerHTML = `<form method="post" action="${action}" ${more}><button>Sign out</button></form>`
  document.querySelector('button')?.click()
}
const here = () => location.pathname + location.search

test('where nothing waits, signing out drops the copy and goes to the server', async () => {
  press('/sign-out')
  await vi.waitFor(() => expect(submitted).toHaveBeenCalledOnce())
  expect(removed).toHaveBeenCalledWith('signed-out')
  expect(here()).toBe('/home')
})

test.each([
  ['/sign-out', 'here'],
  ['/sign-out/everywhere', 'everywhere'],
])('where something waits, %s first shows what it is', (action, leaving) => {
  signal({ unsent: 1 })
  const moved = vi.fn()
  window.addEventListener('popstate', moved, { once: true })
  press(action)
  expect(here()).toBe(`/requests?leaving=${leaving}`)
  expect(moved).toHaveBeenCalledOnce()
  expect(submitted).not.toHaveBeenCalled()
  expect(removed).not.toHaveBeenCalled()
})

test('whoever has been asked signs out, and what waits stays', async () => {
  signal({ unsent: 1 })
  press('/sign-out', 'data-sure=""')
  await vi.waitFor(() => expect(submitted).toHaveBeenCalledOnce())
})
