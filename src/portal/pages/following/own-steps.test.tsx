import { act, fireEvent, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { RequestStep } from '#contract/request-steps.ts'
import { draw } from '../../../../tests/draw.tsx'
import { requestWith, type SampleStep } from '../../../../tests/following.ts'
import RequestPage from '../requests/request-page.tsx'

const store = await import('#client/memory-store.ts').then(({ openMemoryStore }) => openMemoryStore())
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))

type Sent = { path: string; body: { kind: string; text?: string } }
/** A server that takes what is sent, or that answers with a problem, or that cannot be reached. */
function stub(answer: number | 'cut' = 200, reply = requestWith('acknowledged')): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit) => {
    if (method !== 'PUT') throw new TypeError('no network')
    const step = JSON.parse(String(body))
    sent.push({ path, body: step })
    if (answer === 'cut') throw new TypeError('no network')
    if (answer !== 200) {
      const headers = { 'content-type': 'application/problem+json' }
      return new Response(JSON.stringify({ type: '/problems/x', title: '', status: answer }), {
        status: answer,
        headers,
      })
    }
    const id = path.split('/').at(-1) ?? ''
    const steps: RequestStep[] = [...reply.steps, { id, at: '2026-11-22T10:15:00.000Z', step }]
    const stage = step.kind === 'withdrawn' ? 'withdrawn' : reply.stage
    return Response.json({ ...reply, steps, stage })
  })
  return sent
}

function open(names: SampleStep[] = ['acknowledged'], more: Partial<NonNullable<Parameters<typeof draw>[1]>> = {}) {
  const reply = requestWith(...names)
  const reads = [{ name: 'getServiceRequest' as const, params: { person: 'me', request: reply.id }, reply }]
  const drawn = draw(RequestPage, { page: 'request', address: `/requests/${reply.id}`, reads, ...more })
  const form = (name: 'add' | 'withdraw') => drawn.container.querySelector(`form[action*="/${name}"]`)
  const text = () => drawn.container.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
  const write = (words: string) => text() && fireEvent.input(text() as Element, { target: { value: words } })
  const send = async (name: 'add' | 'withdraw') => {
    const one = form(name)
    if (!one) throw new Error(`there is no form to ${name}`)
    await act(async () => fireEvent.submit(one))
  }
  return { ...drawn, reply, form, text, write, send }
}

test.each([
  [[], true, true],
  [['looking'], true, true],
  [['minor-issue'], true, false],
  [['accepted', 'done'], false, false],
  [['withdrawn'], false, false],
] as const)('after %s one can add: %s, take back: %s', (names, add, takeBack) => {
  const { form } = open([...names])
  expect([form('add') !== null, form('withdraw') !== null]).toEqual([add, takeBack])
})

test('each is a plain form with an id of its own, which is the same when it is drawn again', () => {
  const idOf = (name: 'add' | 'withdraw') =>
    open().form(name)?.querySelector('input[name="step"]')?.getAttribute('value')
  const { form, reply } = open()
  expect(form('add')?.getAttribute('action')).toBe(`/requests/${reply.id}/add#add`)
  expect(form('withdraw')?.getAttribute('action')).toBe(`/requests/${reply.id}/withdraw`)
  for (const name of ['add', 'withdraw'] as const) {
    expect(form(name)?.getAttribute('method')).toBe('post')
    expect(form(name)?.querySelector('input[name="token"]')).not.toBeNull()
  }
  expect(idOf('add')).toBe(idOf('add'))
  expect(idOf('add')).not.toBe(idOf('withdraw'))
})

test('taking back asks first, and says what it means', () => {
  const { form } = open()
  expect(form('withdraw')?.closest('details')?.open).toBe(false)
  expect(form('withdraw')?.textContent).toContain('You cannot undo this')
})

test('what is added is sent, stands among what happened, and the field is empty for more', async () => {
  const sent = stub()
  const { write, send, said, text } = open()
  write('  Karen is worse.  ')
  await send('add')
  await waitFor(() => expect(said()).toContain('We have received what you added.'))
  expect(sent[0]?.body).toEqual({ kind: 'added', text: 'Karen is worse.' })
  expect(said()).toContain('You added:')
  expect(text()?.value).toBe('')
})

test('taken back, the page says so, the forms are gone and the heading has focus', async () => {
  const sent = stub()
  const { send, said, container } = open()
  await send('withdraw')
  await waitFor(() => expect(said()).toContain('You took it back. We do nothing more with it.'))
  expect(sent[0]?.body).toEqual({ kind: 'withdrawn' })
  expect(container.querySelector('form')).toBeNull()
  expect(document.activeElement?.localName).toBe('h1')
})

test.each([
  ['', 'Write what you would like to add'],
  ['  \n ', 'Write what you would like to add'],
  ['a'.repeat(4001), 'Use fewer words.'],
])('what cannot be taken is not sent, and says so at the field', async (words, fault) => {
  const sent = stub()
  const { write, send, container, text } = open()
  write(words)
  await send('add')
  expect(container.querySelector('#text-error')?.textContent).toContain(fault)
  expect(text()?.getAttribute('aria-describedby')).toContain('text-error')
  expect(text()?.value).toBe(words)
  expect(sent).toEqual([])
})

test.each([
  ['cut', 'We could not send this. Your words are still here.'],
  [503, 'We could not send this. Your words are still here.'],
  [401, 'You have been signed out'],
  [409, 'Nothing more can be added here.'],
] as const)('when it fails by %s the words stay, with what is wrong', async (answer, fault) => {
  stub(answer)
  const { write, send, container, text, said } = open()
  write('Karen is worse.')
  await send('add')
  await waitFor(() => expect(container.querySelector('#text-error')?.textContent).toContain(fault))
  expect(text()?.value).toBe('Karen is worse.')
  expect(said()).not.toContain('We have received what you added.')
})

test('the same words go again under the same id, and other words under another', async () => {
  const sent = stub('cut')
  const { write, send, container } = open()
  const drawn = container.querySelector('input[name="step"]')?.getAttribute('value')
  for (const words of ['One', 'One', 'Two']) {
    write(words)
    await send('add')
    await waitFor(() => expect(container.querySelector('#text-error')).not.toBeNull())
  }
  const [first, again, other] = sent.map(({ path }) => path.split('/').at(-1))
  expect([first, again]).toEqual([drawn, drawn])
  expect(other).not.toBe(drawn)
})

test('what a plain form could not send comes back with its words and what is wrong', () => {
  const asked = { faults: { text: 'tooLong' as const }, answers: { text: 'Very long' } }
  const { container, text } = open(['acknowledged'], { asked })
  expect(text()?.value).toBe('Very long')
  expect(container.querySelector('#text-error')?.textContent).toContain('Use fewer words.')
  expect(container.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#text')
})

test('and once they came, the field is empty', async () => {
  stub()
  const { text, send, said } = open(['acknowledged'], { asked: { faults: {}, answers: { text: 'Karen is worse.' } } })
  await send('add')
  await waitFor(() => expect(said()).toContain('We have received what you added.'))
  expect(text()?.value).toBe('')
})
