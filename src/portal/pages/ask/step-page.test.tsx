import { fireEvent, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { Language } from '#contract/language.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { draftOf, stubServer, Where, whole } from '../../../../tests/asking.tsx'
import { draw } from '../../../../tests/draw.tsx'
import StepPage from './step-page.tsx'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
let asked: ReturnType<typeof stubServer>
beforeEach(async () => {
  const { vault } = await import('../../device-vault.ts')
  vault.close()
  asked = stubServer()
  for (const records of Object.values(store.content)) records.clear()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

const Page = () => (
  <>
    <StepPage />
    <Where />
  </>
)
type More = Partial<Parameters<typeof draw>[1]>
const open = (step: string, answers = {}, more: More = {}) => {
  const address = `/ask/plan-review/${step}`
  const drawn = draw(Page, { page: 'ask-step', address, reads: [draftOf(answers)], plan: doreenVersion5, ...more })
  const form = drawn.container.querySelector('form')
  if (!form) throw new Error('there is no form')
  const field = (id: string) => {
    const found = drawn.container.querySelector(`#${id}`)
    if (!found) throw new Error(`there is no ${id}`)
    return found as HTMLInputElement
  }
  const where = () => drawn.container.querySelector('output')?.textContent
  const settled = () =>
    waitFor(() => expect(drawn.container.querySelector('.kept')?.textContent).toMatch(/^We keep your words on|^Saved/))
  return { ...drawn, form, field, where, settled }
}

describe('a page of questions', () => {
  test('is a plain form of native fields that is right without a script', async () => {
    const { form, field, container, settled } = open('why?change=1', whole)
    expect([form.method, form.getAttribute('action')]).toEqual(['post', '/ask/plan-review/why?change=1'])
    expect(Object.fromEntries(new FormData(form))).toEqual({
      token: '',
      change: '1',
      grounds: 'something-changed',
      words: 'Karen has hurt her back.',
    })
    expect(field('words').closest('.govuk-form-group')?.querySelector('label')?.getAttribute('for')).toBe('words')
    expect(container.querySelectorAll('h1')).toHaveLength(1)
    await settled()
  })

  test.each([
    ['why', 'Why would you like a review?', '/ask/plan-review'],
    ['meeting', 'Where and when would you like to meet?', '/ask/plan-review/why'],
    ['with-you', 'Who would you like with you?', '/ask/plan-review/meeting'],
    ['with-you?change=1', 'Who would you like with you?', '/ask/plan-review/check'],
  ])('%s asks one thing, and leads back to where one came from', async (step, question, back) => {
    const { container, settled } = open(step, whole)
    expect(container.querySelector('h1')?.textContent).toBe(question)
    expect(container.querySelector('.govuk-back-link')?.getAttribute('href')).toBe(back)
    await settled()
  })

  test('where one thing is asked, its label is the heading and names the field', async () => {
    const { field, container, settled } = open('with-you', whole)
    expect(container.querySelector('label[for="people"] h1')?.textContent).toBe('Who would you like with you?')
    expect(field('people').getAttribute('aria-describedby')).toBe('people-hint')
    await settled()
  })

  test('to which the answers do not lead is the first that is to be mended', async () => {
    const { container, settled } = open('elsewhere')
    expect(container.querySelector('h1')?.textContent).toBe('Why would you like a review?')
    await settled()
  })

  test.each(Language.options)('says everything in %s', async (language) => {
    const { said, container } = open('why', {}, { language, asked: { faults: { grounds: 'required' }, answers: {} } })
    expect(said()).not.toMatch(/\{\{|undefined|step\.|check\./)
    expect(container.querySelector('.govuk-error-message')?.textContent?.length).toBeGreaterThan(10)
    await waitFor(() => expect(container.querySelector('.buttons a')).not.toBeNull())
  })
})

describe('whom the plan names', () => {
  const names = doreenVersion5.people?.map(({ name }) => name).join('\n')

  test('is offered where nothing is answered yet, without the worker', async () => {
    const { field, said, settled } = open('with-you', whole)
    expect(field('people').value).toBe(names)
    expect(names).not.toContain(doreenVersion5.practitioner?.name)
    expect(said()).toContain('These people are named in your plan.')
    await settled()
  })

  test.each(['Only Karen', ''])('is not offered again once “%s” is answered', async (people) => {
    const { field, said, settled } = open('with-you', { ...whole, people })
    expect(field('people').value).toBe(people)
    expect(said()).not.toContain('These people are named in your plan.')
    await settled()
  })
})

describe('what is wrong', () => {
  test('is said in a summary that takes focus and leads to the field, and beside the field; what was written stays', async () => {
    const { form, field, container, where, settled } = open('why')
    fireEvent.change(field('words'), { target: { value: 'A few words' } })
    fireEvent.submit(form)
    const summary = container.querySelector('.govuk-error-summary')
    expect(document.activeElement).toBe(summary)
    expect(summary?.querySelector('a')?.getAttribute('href')).toBe('#grounds')
    expect(field('grounds').closest('fieldset')?.getAttribute('aria-describedby')).toContain('grounds-error')
    expect(container.querySelector('#grounds-error')?.textContent).toBe('Error: Choose at least one reason')
    expect(document.title).toMatch(/^Error: Why would you like a review\?/)
    expect([field('words').value, where()]).toEqual(['A few words', '/ask/plan-review/why'])
    await settled()
  })

  test('takes focus again each time', async () => {
    const { form, field, container, settled } = open('why')
    fireEvent.submit(form)
    field('words').focus()
    fireEvent.submit(form)
    expect(document.activeElement).toBe(container.querySelector('.govuk-error-summary'))
    await settled()
  })

  test('is drawn as the server says it, with what was written', async () => {
    const answers = { ...whole, words: 'x'.repeat(2001) }
    const { field, container, settled } = open('why', whole, { asked: { faults: { words: 'tooLong' }, answers } })
    expect(container.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#words')
    expect([field('words').value.length, field('words').getAttribute('aria-invalid')]).toEqual([2001, 'true'])
    await settled()
  })
})

describe('what is written', () => {
  test('leads to the next question at once, and the server is told in the background', async () => {
    const { form, field, where, settled } = open('why')
    await settled()
    fireEvent.click(field('grounds'))
    fireEvent.submit(form)
    expect(where()).toBe('/ask/plan-review/meeting')
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(asked[0]).toMatchObject({ method: 'PUT', body: { answers: { grounds: ['something-changed'], words: '' } } })
  })

  test('leads back to check where one came to change it', async () => {
    const { form, where, settled } = open('why?change=1', whole)
    fireEvent.submit(form)
    expect(where()).toBe('/ask/plan-review/check')
    await settled()
  })

  test('is on the device within a second of typing, sealed', async () => {
    const { field, said, settled } = open('why')
    await settled()
    fireEvent.input(field('words'), { target: { value: 'Karen has hurt her back' } })
    await waitFor(() => expect(store.content.drafts.size).toBe(1), { timeout: 1000 })
    await waitFor(() => expect(said()).toContain('Saved on this device'))
    expect(JSON.stringify([...store.content.drafts.values()])).not.toContain('Karen')
    expect(asked).toEqual([])
  })

  test('is kept at once when the page goes', async () => {
    const { field, settled } = open('why')
    await settled()
    fireEvent.input(field('words'), { target: { value: 'Karen' } })
    fireEvent(window, new Event('pagehide'))
    await waitFor(() => expect(store.content.drafts.size).toBe(1), { timeout: 300 })
  })

  test('comes back from this device where it is newer than what the server had', async () => {
    const first = open('why')
    await first.settled()
    fireEvent.input(first.field('words'), { target: { value: 'Newer words' } })
    await waitFor(() => expect(store.content.drafts.size).toBe(1))
    first.unmount()
    const { container } = open('why', { words: 'Older words' })
    const words = () => container.querySelector<HTMLTextAreaElement>('#words')?.value
    await waitFor(() => expect(words()).toBe('Newer words'))
  })

  test('before the page answered to a touch is not lost, and not overwritten', async () => {
    const first = open('why')
    await first.settled()
    fireEvent.input(first.field('words'), { target: { value: 'From the device' } })
    await waitFor(() => expect(store.content.drafts.size).toBe(1))
    first.unmount()
    const { field, said } = open('why')
    field('words').value = 'Typed early'
    fireEvent.input(field('words'))
    await waitFor(() => expect(said()).toContain('Saved on this device'))
    expect(field('words').value).toBe('Typed early')
  })

  test('is honest where this device cannot keep it', async () => {
    stubServer('device-key')
    const { said } = open('why')
    await waitFor(() => expect(said()).toContain('This device cannot keep your words as you type.'))
  })
})

test('how much more fits is said once a field is nearly full', async () => {
  const { field, container, settled } = open('why')
  const room = () => container.querySelector('.room')?.textContent
  fireEvent.input(field('words'), { target: { value: 'x'.repeat(1000) } })
  expect(room()).toBeUndefined()
  fireEvent.input(field('words'), { target: { value: 'x'.repeat(1990) } })
  expect(room()).toBe('You can write 10 more letters and spaces.')
  fireEvent.input(field('words'), { target: { value: 'x'.repeat(2005) } })
  expect(room()).toBe('This is 5 letters and spaces too long.')
  await settled()
})
