import { fireEvent, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { Language } from '#contract/language.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { stubServer, whole } from '../../../../tests/asking.tsx'
import { openStep } from '../../../../tests/open-step.tsx'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
beforeEach(async () => {
  const { vault } = await import('../../device-vault.ts')
  vault.close()
  stubServer()
  for (const records of Object.values(store.content)) records.clear()
})

describe('a page of questions', () => {
  test('is a plain form of native fields that is right without a script', async () => {
    const { form, field, container, settled } = openStep('why?change=1', whole)
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
    const { container, settled } = openStep(step, whole)
    expect(container.querySelector('h1')?.textContent).toBe(question)
    expect(container.querySelector('.govuk-back-link')?.getAttribute('href')).toBe(back)
    await settled()
  })

  test('where one thing is asked, its label is the heading and names the field', async () => {
    const { field, container, settled } = openStep('with-you', whole)
    expect(container.querySelector('label[for="people"] h1')?.textContent).toBe('Who would you like with you?')
    expect(field('people').getAttribute('aria-describedby')).toBe('people-hint')
    await settled()
  })

  test('to which the answers do not lead is the first that is to be mended', async () => {
    const { container, settled } = openStep('elsewhere')
    expect(container.querySelector('h1')?.textContent).toBe('Why would you like a review?')
    await settled()
  })

  test.each(Language.options)('says everything in %s', async (language) => {
    const { said, container } = openStep(
      'why',
      {},
      { language, asked: { faults: { grounds: 'required' }, answers: {} } },
    )
    expect(said()).not.toMatch(/\{\{|undefined|step\.|check\./)
    expect(container.querySelector('.govuk-error-message')?.textContent?.length).toBeGreaterThan(10)
    await waitFor(() => expect(container.querySelector('.buttons a')).not.toBeNull())
  })
})

describe('whom the plan names', () => {
  const names = doreenVersion5.people?.map(({ name }) => name).join('\n')

  test('is offered where nothing is answered yet, without the worker', async () => {
    const { field, said, settled } = openStep('with-you', whole)
    expect(field('people').value).toBe(names)
    expect(names).not.toContain(doreenVersion5.practitioner?.name)
    expect(said()).toContain('These people are named in your plan.')
    await settled()
  })

  test.each(['Only Karen', ''])('is not offered again once “%s” is answered', async (people) => {
    const { field, said, settled } = openStep('with-you', { ...whole, people })
    expect(field('people').value).toBe(people)
    expect(said()).not.toContain('These people are named in your plan.')
    await settled()
  })
})

describe('what is wrong', () => {
  test('is said in a summary that takes focus and leads to the field, and beside the field; what was written stays', async () => {
    const { form, field, container, where, settled } = openStep('why')
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
    const { form, field, container, settled } = openStep('why')
    fireEvent.submit(form)
    field('words').focus()
    fireEvent.submit(form)
    expect(document.activeElement).toBe(container.querySelector('.govuk-error-summary'))
    await settled()
  })

  test('is drawn as the server says it, with what was written', async () => {
    const answers = { ...whole, words: 'x'.repeat(2001) }
    const { field, container, settled } = openStep('why', whole, { asked: { faults: { words: 'tooLong' }, answers } })
    expect(container.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#words')
    expect([field('words').value.length, field('words').getAttribute('aria-invalid')]).toEqual([2001, 'true'])
    await settled()
  })
})

test('how much more fits is said once a field is nearly full', async () => {
  const { field, container, settled } = openStep('why')
  const room = () => container.querySelector('.room')?.textContent
  fireEvent.input(field('words'), { target: { value: 'x'.repeat(1000) } })
  expect(room()).toBeUndefined()
  fireEvent.input(field('words'), { target: { value: 'x'.repeat(1990) } })
  expect(room()).toBe('You can write 10 more letters and spaces.')
  fireEvent.input(field('words'), { target: { value: 'x'.repeat(2005) } })
  expect(room()).toBe('This is 5 letters and spaces too long.')
  await settled()
})
