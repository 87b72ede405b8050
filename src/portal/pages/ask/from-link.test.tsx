import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import en from '../../../../locales/en/journeys/question.json'
import plan from '../../../../locales/en/plan.json'
import { draftOf, stubServer } from '../../../../tests/asking.tsx'
import { draw } from '../../../../tests/draw.tsx'
import { openStep } from '../../../../tests/open-step.tsx'
import StartPage from './start-page.tsx'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
beforeEach(async () => {
  const { vault } = await import('../../device-vault.ts')
  vault.close()
  stubServer()
  for (const records of Object.values(store.content)) records.clear()
})

const offered = en.steps.question.fields.about.offered
const open = (search: string, answers = {}) =>
  openStep('question', answers, { journey: 'question', address: `/ask/question/question${search}` })
const chosen = (form: HTMLFormElement) => new FormData(form).get('about')

describe('the part of the plan that a link was about', () => {
  test('is chosen already, says so, and can be sent without a script', async () => {
    const { form, said, settled } = open('?about=budget')
    expect(chosen(form)).toBe('budget')
    expect(said()).toContain(offered)
    await settled()
  })

  test.each(['', '?about=Doreen', '?about='])('is not chosen where the address says “%s”', async (search) => {
    const { form, said, settled } = open(search)
    expect(chosen(form)).toBeNull()
    expect(said()).not.toContain(offered)
    await settled()
  })

  test('gives way to what was answered since', async () => {
    const { form, settled } = open('?about=budget', { about: 'needs' })
    expect(chosen(form)).toBe('needs')
    await settled()
  })

  test('goes along from the start page to the first question and back, and nothing else does', async () => {
    const { container } = draw(StartPage, {
      page: 'ask-start',
      address: '/ask/question?about=budget&name=Doreen',
      reads: [draftOf({}, null, 'question')],
    })
    expect(container.querySelector('.govuk-button')?.getAttribute('href')).toBe('/ask/question/question?about=budget')
    const { container: step, settled } = open('?about=budget&name=Doreen')
    expect(step.querySelector('.govuk-back-link')?.getAttribute('href')).toBe('/ask/question?about=budget')
    await settled()
  })

  test('has the name that the plan gives it', () => {
    expect(en.steps.question.fields.about.options).toMatchObject(plan.section)
  })
})
