import { fireEvent, waitFor } from '@testing-library/react'
import { useLocation } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { Language } from '#contract/language.ts'
import type { PageState } from '#portal/state.ts'
import { draftOf, stubServer, Where, whole } from '../../../../tests/asking.tsx'
import { draw } from '../../../../tests/draw.tsx'
import CheckPage from './check-page.tsx'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
beforeEach(async () => {
  const { vault } = await import('../../device-vault.ts')
  vault.close()
  for (const records of Object.values(store.content)) records.clear()
})

/** The page, until it leads to another. */
const Page = () => (useLocation().pathname.startsWith('/ask') ? <CheckPage /> : <Where />)
const open = (answers: typeof whole, language: PageState['language'] = 'en') => {
  const drawn = draw(Page, {
    page: 'ask-check',
    address: '/ask/plan-review/check',
    reads: [draftOf(answers)],
    language,
  })
  const rows = () =>
    [...drawn.container.querySelectorAll('dl > div')].map((row) =>
      [...row.querySelectorAll('dt, dd')].map((cell) => cell.textContent),
    )
  const where = () => drawn.container.querySelector('output')?.textContent
  return { ...drawn, rows, where }
}

test('each answer stands under its question, with a way to change it that names it', () => {
  stubServer()
  const { rows, container } = open({ ...whole, help: ['large-print', 'relay-uk'], people: 'Karen\nMaud' })
  expect(rows()).toEqual([
    ['What is it about?', 'Something in my life has changed', 'Change: What is it about?'],
    ['In your own words', 'Karen has hurt her back.', 'Change: In your own words'],
    ['Where, or how?', 'At my home', 'Change: Where, or how?'],
    ['Which days and times suit you?', 'Not answered', 'Change: Which days and times suit you?'],
    ['Who would you like with you?', 'Karen\nMaud', 'Change: Who would you like with you?'],
    ['What would help you?', 'Letters in large printCalls through Relay UK', 'Change: What would help you?'],
    ['Tell us more', 'Not answered', 'Change: Tell us more'],
  ])
  const first = container.querySelector('dd a')
  expect(first?.getAttribute('href')).toBe('/ask/plan-review/why?change=1')
  expect(container.querySelector('.govuk-back-link')?.getAttribute('href')).toBe('/ask/plan-review/communication')
})

test.each(Language.options)('all is said in %s, also what happens next and that care stays', (language) => {
  stubServer()
  const { said, rows } = open(whole, language)
  expect(said()).not.toMatch(/\{\{|undefined|something-changed|my-home/)
  expect(rows()).toHaveLength(7)
})

test('without a script it is a form that names its request', () => {
  stubServer()
  const form = open(whole).container.querySelector('form')
  expect([form?.method, form?.getAttribute('action')]).toEqual(['post', '/ask/plan-review/check'])
  expect(new FormData(form ?? undefined).get('request')).toBe(draftOf(whole).reply.id)
})

test('what is missing is said, and there is no button to send it', () => {
  stubServer()
  const { container, said } = open({ grounds: ['something-changed'] })
  expect(said()).toContain('One answer is missing')
  expect(container.querySelector('button[type=submit]')).toBeNull()
  expect(container.querySelector('.buttons a')?.getAttribute('href')).toBe('/ask/plan-review/meeting?change=1')
})

describe('sending', () => {
  const send = (container: HTMLElement) => fireEvent.submit(container.querySelector('form') ?? container)
  const { id } = draftOf(whole).reply
  const sends = (asked: ReturnType<typeof stubServer>) => asked.filter(({ path }) => path.includes('service-requests'))

  test('writes it down first, then sends it once, then shows where it is', async () => {
    const asked = stubServer()
    const { container, where } = open(whole)
    send(container)
    send(container)
    await waitFor(() => expect(where()).toBe(`/requests/${id}?sent`))
    expect(sends(asked)).toHaveLength(1)
    expect(sends(asked)[0]).toMatchObject({ method: 'PUT', body: { journey: 'plan-review', answers: whole } })
    expect(sends(asked)[0]?.path).toBe(`/api/people/00000000-0000-4000-8000-000000000000/service-requests/${id}`)
    expect(store.content.outbox.size).toBe(1)
  })

  test('without signal it is on the device, sealed, and the person is taken to what is true of it', async () => {
    stubServer('service-requests', 'drafts')
    const { container, where } = open(whole)
    send(container)
    await waitFor(() => expect(where()).toBe(`/requests/${id}?sent`))
    const [kept] = store.content.outbox.values()
    expect(kept).toMatchObject({ id, state: 'waiting' })
    expect(JSON.stringify(kept)).not.toContain('Karen')
  })

  test('where this device can keep nothing, the form goes by itself once the server has the words', async () => {
    const asked = stubServer('device-key')
    const plain = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {})
    const { container } = open(whole)
    send(container)
    await waitFor(() => expect(plain).toHaveBeenCalledTimes(1))
    expect(asked).toMatchObject([{ method: 'PUT', body: { id, answers: whole } }])
  })

  test('where nothing can be kept and nothing sent, it says so, and whom to ring', async () => {
    stubServer('device-key', 'drafts', 'service-requests')
    const { container, where, said } = open(whole)
    send(container)
    await waitFor(() => expect(said()).toContain('We could not send it just now'))
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('[role="alert"]')))
    expect(container.querySelector('[role="alert"] a[href^="tel:"]')).not.toBeNull()
    expect(where()).toBeUndefined()
  })
})
