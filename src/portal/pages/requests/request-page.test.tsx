import { act, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { journeys } from '#contract/journeys/index.ts'
import { Language } from '#contract/language.ts'
import { RequestStage } from '#contract/request-steps.ts'
import { account, receipt, stubServer, whole } from '../../../../tests/asking.tsx'
import { draw } from '../../../../tests/draw.tsx'
import { problemReply } from '../../../../tests/problem-reply.ts'
import RequestPage from './request-page.tsx'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
const device = () => import('../../device-asking.ts')
beforeEach(async () => {
  stubServer()
  const { vault } = await import('../../device-vault.ts')
  vault.close()
  for (const records of Object.values(store.content)) records.clear()
})

const { id, reference } = receipt
const request = { ...receipt, answers: whole, stage: 'received' as const, steps: [] }
type More = Partial<Parameters<typeof draw>[1]>
const open = (reply: unknown, search = '?sent', more: More = {}) => {
  const reads = [{ name: 'getServiceRequest' as const, params: { person: 'me', request: id }, reply }]
  return draw(RequestPage, { page: 'request', address: `/requests/${id}${search}`, reads, ...more })
}

test.each(Language.options)(
  'received, it says so with the reference, when, what is next and what was sent, in %s',
  (language) => {
    const { container, said } = open(request, '?sent', { language })
    expect(container.querySelector('h1')?.closest('.card--good')).not.toBeNull()
    expect(container.querySelector('.reference')?.textContent).toBe(reference)
    expect(said()).toContain('Karen has hurt her back.')
    expect(said()).not.toMatch(/\{\{|undefined|something-changed|on this device/)
  },
)

test.each(Object.keys(journeys))('how this was for somebody can be said once %s was sent', (journey) => {
  const { container } = open({ ...request, journey })
  expect(container.querySelector('a[href="/ask/comment?about=these-pages"]')).not.toBeNull()
})

test('a copy has the questions, and what was answered as it was written', () => {
  const { container } = open(request, '', { address: `/requests/${id}` })
  const copy = [...container.querySelectorAll('dl > div')].map((row) => row.textContent)
  expect(copy).toContain('In your own wordsKaren has hurt her back.')
  expect(copy).toContain('Where, or how?At my home')
  expect(container.querySelector('h1')?.textContent).toBe('A review of your plan')
})

test('what was sent to a question that is no longer asked is still there', () => {
  const { said } = open({ ...request, answers: { ...whole, earlier: 'An old answer' } }, '')
  expect(said()).toContain('An old answer')
})

test.each(RequestStage.options)('the stage %s is said in words', (stage) => {
  const { container, said } = open({ ...request, stage }, '')
  expect(container.querySelector('.tag')?.textContent?.length).toBeGreaterThan(3)
  expect(said()).not.toMatch(/means|stage/)
})

describe('saved on this device and no more', () => {
  const enqueue = async () => {
    const { isKeeping, outbox } = await device()
    await isKeeping()
    await outbox.enqueue({ id, person: account, journey: 'plan-review', answers: whole })
    return outbox
  }

  test('it claims nothing more, is not green, and has a number to ring', async () => {
    stubServer('service-requests')
    await enqueue()
    const { container, said, numbers } = open(null)
    expect(container.querySelector('h1')?.textContent).toBe('Saved on this device. We have not received it yet.')
    expect(container.querySelector('.card--good, .reference')).toBeNull()
    expect(numbers()[0]).toMatch(/^01642/)
    await waitFor(() => expect(said()).toContain('Karen has hurt her back.'))
  })

  test('once it is sent the page says that it was received', async () => {
    const outbox = await enqueue()
    const { container, queries } = open(null)
    const { watchAsking } = await device()
    await watchAsking(queries)
    await act(() => outbox.drain())
    await waitFor(() => expect(container.querySelector('.reference')?.textContent).toBe(reference))
    // It was shown, so that the device need not keep it.
    await waitFor(() => expect(store.content.outbox.size).toBe(0))
  })

  test('signed out meanwhile, it asks to sign in again, and says that nothing is lost', async () => {
    const outbox = await enqueue()
    vi.stubGlobal('fetch', async () => problemReply('signed-out'))
    await outbox.drain()
    const { said, container } = open(null)
    await waitFor(() => expect(said()).toContain('Nothing is lost.'))
    expect(container.querySelector('a[href^="/sign-in/start"]')).not.toBeNull()
    expect(container.querySelector('.card--good')).toBeNull()
  })
})
