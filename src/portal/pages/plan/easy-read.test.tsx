import { describe, expect, test } from 'vitest'
import { priya } from '#mocks/people/priya/priya.ts'
import { draw } from '../../../../tests/draw.tsx'
import { wholePlan } from '../../../../tests/whole-plan.ts'
import PlanPage from './plan-page.tsx'

const inEasyRead = (plan = wholePlan) => draw(PlanPage, { plan, language: 'easy-read' })

test('Easy Read puts each idea into a paragraph of its own', () => {
  const { container } = inEasyRead()
  const together = [...container.querySelectorAll('p')].filter((idea) => idea.textContent?.includes('\n'))
  expect(together.map((idea) => idea.textContent)).toEqual([])
  const words = [...container.querySelectorAll('#aboutMe p')].map((idea) => idea.textContent)
  expect(words).toEqual(expect.arrayContaining(['I like strong tea.', 'I like the radio.']))
})

test('Easy Read has a picture beside each main idea of the plan, and hides no word behind another', () => {
  const { container } = inEasyRead()
  const { needs, outcomes, options, people = [], wellbeing = [], community, keepingWell, support } = wholePlan
  const pictures = (section: string) => container.querySelectorAll(`#${section} > div .pic`).length
  for (const [section, items] of Object.entries({
    needs,
    outcomes,
    options,
    people,
    wellbeing,
    community,
    keepingWell,
  }))
    expect(pictures(section), section).toBeGreaterThanOrEqual(items.length)
  expect(pictures('support')).toBeGreaterThan(support.length * 3)
  expect(container.querySelectorAll('details:not(.sec)')).toHaveLength(0)
  for (const picture of container.querySelectorAll('.pic')) expect(picture.getAttribute('aria-hidden')).toBe('true')
})

describe('words of which there is no wording in a language', () => {
  const [plan] = priya.plans
  const beside = (language: 'easy-read' | 'cy', words: string) => {
    const { container } = draw(PlanPage, { plan, language, council: 'rutland' })
    const items = [...container.querySelectorAll('#needs li')].filter((item) => item.textContent?.includes(words))
    return items.map((item) => item.textContent)
  }

  test.each([
    ['easy-read', 'This is not in Easy Read.'],
    ['cy', 'Heb ei gyfieithu.'],
  ] as const)('are shown as they were written in %s, and the page says so beside them', (language, said) => {
    const [item] = beside(language, 'Nursing care for your skin')
    expect(item).toContain(said)
  })

  test('and beside words that have one nothing is said', () => {
    const [item] = beside('easy-read', 'Get up on teaching days')
    expect(item).not.toContain('This is not in Easy Read.')
  })
})
