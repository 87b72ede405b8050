import { act, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setClock, useClock } from './clock.ts'
import type { PageId } from './pages.ts'
import { type PageState, StateProvider } from './state.ts'

const drawnAt = '2026-11-27T16:29:40.000Z'
const stateOf = (page: PageId, now = drawnAt) => ({ page, now }) as PageState

let drawings = 0
function Clock() {
  drawings += 1
  return <p>{useClock() ?? 'nobody knows'}</p>
}
const inState = (state: PageState) => (
  <StateProvider value={state}>
    <Clock />
  </StateProvider>
)
const said = () => screen.getByText(/.+/).textContent

/** Draws as the server does, then lets the browser take over. */
function takeOver(state: PageState) {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(inState(state))
  const before = said()
  const onRecoverableError = vi.fn()
  setClock(state)
  render(inState(state), { container, hydrate: true, onRecoverableError })
  return { before, onRecoverableError }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(drawnAt) })
})
afterEach(() => {
  vi.useRealTimers()
})

test('the server and the browser draw the same moment, and then the clock goes on by the minute', async () => {
  const { before, onRecoverableError } = takeOver(stateOf('contacts'))
  expect(before).toBe('2026-11-27T16:29:00.000Z')
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(said()).toBe('2026-11-27T16:29:00.000Z')
  await act(async () => vi.advanceTimersByTime(19_000))
  expect(said()).toBe('2026-11-27T16:29:00.000Z')
  await act(async () => vi.advanceTimersByTime(1_000))
  expect(said()).toBe('2026-11-27T16:30:00.000Z')
  await act(async () => vi.advanceTimersByTime(60_000))
  expect(said()).toBe('2026-11-27T16:31:00.000Z')
})

test('within the minute of drawing nothing is drawn anew when the browser has taken over', () => {
  drawings = 0
  takeOver(stateOf('contacts'))
  // Once by the server, once by the browser.
  expect(drawings).toBe(2)
})

test('a device whose clock is wrong goes by the server’s', () => {
  const state = stateOf('contacts', '2026-11-27T09:00:00.000Z')
  setClock(state)
  render(inState(state))
  expect(said()).toBe('2026-11-27T09:00:00.000Z')
})

test('a phone that slept shows the new time as soon as it is looked at', async () => {
  setClock(stateOf('contacts'))
  render(inState(stateOf('contacts')))
  vi.setSystemTime('2026-11-28T08:00:30.000Z')
  await act(async () => document.dispatchEvent(new Event('visibilitychange')))
  expect(said()).toBe('2026-11-28T08:00:00.000Z')
})

test('a shell says nothing of the time until it is taken over, and then goes by the device', async () => {
  const { before, onRecoverableError } = takeOver(stateOf('offline', '2026-11-01T10:00:00.000Z'))
  expect(before).toBe('nobody knows')
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(said()).toBe('2026-11-27T16:29:00.000Z')
})
