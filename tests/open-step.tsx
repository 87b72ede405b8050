import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import StepPage from '#portal/pages/ask/step-page.tsx'
import { draftOf, Where } from './asking.tsx'
import { draw } from './draw.tsx'

const Page = () => (
  <>
    <StepPage />
    <Where />
  </>
)
type More = Partial<Parameters<typeof draw>[1]>
/** Opens a page of questions with these answers so far, as the browser does. */
export const openStep = (step: string, answers = {}, more: More = {}) => {
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
