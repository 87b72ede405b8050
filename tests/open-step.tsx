import { waitFor } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { expect } from 'vitest'
import type { Answers } from '#contract/journeys/journey.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import StepPage from '#portal/pages/ask/step-page.tsx'
import { draftOf, needsOf, Where } from './asking.tsx'
import { draw } from './draw.tsx'

let early: string | undefined
/** Somebody who is quicker than the page: their words stand there before anything listens. */
function Early() {
  useLayoutEffect(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#words')
    if (field && early) field.value = early
  }, [])
  return null
}
const Page = () => (
  <>
    <StepPage />
    <Early />
    <Where />
  </>
)
type More = Partial<Parameters<typeof draw>[1]> & { journey?: string; needs?: Answers; early?: string }
/** Opens a page of questions with these answers so far, as the browser does. */
export const openStep = (
  step: string,
  answers = {},
  { journey = 'plan-review', needs, early: words, ...more }: More = {},
) => {
  early = words
  const address = `/ask/${journey}/${step}`
  const reads = [draftOf(answers, undefined, journey), needsOf(needs)]
  const drawn = draw(Page, { page: 'ask-step', address, reads, plan: doreenVersion5, ...more })
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
