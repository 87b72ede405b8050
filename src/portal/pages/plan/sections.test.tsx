import { fireEvent } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { draw } from '../../../../tests/draw.tsx'
import { wholePlan } from '../../../../tests/whole-plan.ts'
import PlanPage from './plan-page.tsx'

const section = (name: string) => {
  const found = document.getElementById(name)
  if (!(found instanceof HTMLDetailsElement)) throw new Error(`no section ${name}`)
  return found
}
const shutSections = () => [...document.querySelectorAll('details.sec:not([open])')].map(({ id }) => id)

/** A browser tells of a change a moment after it; jsdom too, but not always before a test ends. */
function shut(name: string): void {
  section(name).open = false
  fireEvent(section(name), new Event('toggle'))
}

beforeEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: this is the cookie that is tried.
  document.cookie = 'shut-sections=; path=/; max-age=0'
  window.location.hash = ''
})

test('all sections are open until somebody shuts one, and that one is shut when they come back', () => {
  const first = draw(PlanPage, { plan: wholePlan })
  expect(shutSections()).toEqual([])
  shut('options')
  shut('budget')
  first.unmount()
  draw(PlanPage, { plan: wholePlan })
  expect(shutSections().sort()).toEqual(['budget', 'options'])
})

test('what is remembered is the names of sections and nothing else', () => {
  draw(PlanPage, { plan: wholePlan })
  shut('needs')
  const [word] = document.querySelectorAll<HTMLDetailsElement>('details.word')
  if (word) fireEvent(word, new Event('toggle'))
  expect(document.cookie).toBe('shut-sections=needs')
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
})

test('a link in the list of contents opens its section, as often as it is followed', () => {
  const { container } = draw(PlanPage, { plan: wholePlan })
  const link = container.querySelector('.toc a[href="#review"]')
  for (const _ of ['once', 'again']) {
    shut('review')
    if (link) fireEvent.click(link)
    expect(section('review').open).toBe(true)
  }
})

test('an address that names a place in a shut section opens it, at once and later', () => {
  // biome-ignore lint/suspicious/noDocumentCookie: this is the cookie that is tried.
  document.cookie = 'shut-sections=support.people; path=/'
  window.location.hash = '#support-tea-with-karen'
  draw(PlanPage, { plan: wholePlan })
  expect(shutSections()).toEqual(['people'])
  window.location.hash = '#people'
  fireEvent(window, new Event('hashchange'))
  expect(shutSections()).toEqual([])
})

test('everything is open on paper, and shut again afterwards', () => {
  draw(PlanPage, { plan: wholePlan })
  shut('community')
  fireEvent(window, new Event('beforeprint'))
  expect(document.querySelectorAll('details:not([open])')).toHaveLength(0)
  fireEvent(window, new Event('afterprint'))
  expect(shutSections()).toEqual(['community'])
})
