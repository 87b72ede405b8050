// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { useLocation } from 'react-router'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import type { OutboxState } from '#client/outbox-item.ts'
import { network, type Trouble } from '#mocks/network.ts'
import CheckPage from '#portal/pages/ask/check-page.tsx'
import RequestPage from '#portal/pages/requests/request-page.tsx'
import type { PageState } from '#portal/state.ts'
import { Where } from '../asking.tsx'
import { draw } from '../draw.tsx'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))

const { signIn, owner, later } = await startServer()
const words = 'The lanternfish by the harbour wall'
const answers = { grounds: ['something-changed'], words, place: 'my-home' }
const phone = setupServer()
const device = () => import('#portal/device-asking.ts')

let doreen: Visitor
let id: string
const meet = (trouble?: Trouble) => phone.resetHandlers(network(doreen.ask, trouble))
/** What the council has of it, read past all walls. */
const kept = async () =>
  (await owner.selectFrom('service_request').select('answers').where('id', '=', id).execute()).map((row) => row.answers)

beforeAll(() => phone.listen({ onUnhandledFrame: 'error' }))
afterAll(() => phone.close())
beforeEach(async () => {
  later(60)
  doreen = await signIn('doreen', 'own')
  id = crypto.randomUUID()
  await doreen.call('PUT', '/api/people/me/drafts/plan-review', { id, answers })
  for (const records of Object.values(store.content)) records.clear()
  const { openVault, vault } = await import('#portal/device-vault.ts')
  vault.close()
  meet()
  await openVault()
})

const address = '/ask/plan-review/check'
const Page = () => (useLocation().pathname === address ? <CheckPage /> : <Where />)
/** The answers before they are sent, drawn from what the server gives her just now, until the page leads on. */
async function send(): Promise<void> {
  const { input } = await doreen.see(address)
  const { reads, session } = input as unknown as Pick<PageState, 'reads' | 'session'>
  const { container } = draw(Page, { page: 'ask-check', address, reads, session, now: input.now })
  fireEvent.submit(container.querySelector('form') ?? container)
  const led = () => container.querySelector('output')?.textContent
  await waitFor(() => expect(led()).toBe(`/requests/${id}?sent`), { timeout: 6000 })
  cleanup()
}
/** The page that it leads to: what the server gives to read there, or nothing where this device has heard no answer. */
async function readOn(heard: boolean) {
  const page = `/requests/${id}?sent`
  const unheard = [{ name: 'getServiceRequest' as const, params: { person: 'me', request: id }, reply: null }]
  const reads = heard ? ((await doreen.see(page)).input.reads as PageState['reads']) : unheard
  return draw(RequestPage, { page: 'request', address: page, reads })
}
const stateHere = async () => (await (await device()).outbox.list()).map(({ state }) => state)

type Fate = { here: OutboxState; there: 0 | 1; says: string; atLast: OutboxState[] }
const fates: Record<Trouble, Fate> = {
  offline: { here: 'waiting', there: 0, says: 'We have not received it yet', atLast: ['sent'] },
  slow: { here: 'sent', there: 1, says: 'We have received it', atLast: [] },
  'signed out': {
    here: 'held',
    there: 0,
    says: 'Sign in again. Then it goes by itself. Nothing is lost.',
    atLast: ['sent'],
  },
  refused: {
    here: 'needs-attention',
    there: 0,
    says: 'Put it right, then send it again.',
    atLast: ['needs-attention'],
  },
  'captive portal': { here: 'waiting', there: 0, says: 'We have not received it yet', atLast: ['sent'] },
  'reply lost': { here: 'waiting', there: 1, says: 'We have not received it yet', atLast: ['sent'] },
}

test.each(Object.entries(fates) as [Trouble, Fate][])(
  '%s: the page says what is true, nothing is lost, and it is received once',
  async (trouble, fate) => {
    meet(trouble)
    await send()
    expect([await stateHere(), (await kept()).length]).toEqual([[fate.here], fate.there])
    const { said } = await readOn(fate.here === 'sent')
    await waitFor(() => expect(said()).toContain(words))
    expect(said()).toContain(fate.says)
    // What was received and shown is let go of.
    await expect.poll(stateHere).toEqual(fate.here === 'sent' ? [] : [fate.here])

    meet()
    const { openVault, vault } = await import('#portal/device-vault.ts')
    vault.close()
    await openVault()
    await (await device()).outbox.drain()
    expect(await stateHere()).toEqual(fate.atLast)
    expect(await kept()).toEqual(trouble === 'refused' ? [] : [answers])
  },
)
