import { describe, expect, test } from 'vitest'
import { findCouncil } from '#contract/councils/index.ts'
import { topics } from '#contract/journeys/topics.ts'
import { Language } from '#contract/language.ts'
import { planSections } from '#contract/plan.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { draw } from '../../../../tests/draw.tsx'
import UnhappyPage from './unhappy-page.tsx'

type More = Partial<NonNullable<Parameters<typeof draw>[1]>>
function open(search = '', more: More = {}) {
  const drawn = draw(UnhappyPage, { page: 'unhappy', address: `/ask/unhappy${search}`, ...more })
  const rows = [...drawn.container.querySelectorAll('a.go')]
  return { ...drawn, rows, ways: rows.map((row) => row.getAttribute('href')) }
}

describe.each(Language.options)('in %s', (language) => {
  test('all is written out, and the promise stands before the first way and after the last', () => {
    for (const about of [undefined, ...Object.keys(planSections)]) {
      const { said, rows, container } = open(about ? `?about=${about}` : '', { language })
      expect(said()).not.toMatch(/\{\{|undefined|(way|about|unhappy)\.[a-z]/)
      const promise = {
        en: 'will not change your care',
        'easy-read': 'Your care stays the same.',
        cy: 'newid eich gofal',
      }
      const texts = [...container.querySelectorAll('p')].filter((one) => one.textContent?.includes(promise[language]))
      expect(texts).toHaveLength(2)
      const isBefore = (one: Element | undefined, other: Element | undefined) =>
        one && other ? one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING : 0
      expect([isBefore(texts[0], rows[0]), isBefore(rows.at(-1), texts[1])].every(Boolean)).toBe(true)
    }
  })
})

test('in Easy Read each way has its picture', () => {
  const { rows } = open('', { language: 'easy-read' })
  expect(rows.filter((row) => !row.querySelector('.pic'))).toEqual([])
})

test('who is in danger comes first, then talking; an appeal is nowhere where the council has none', () => {
  const { ways, said } = open()
  const after = ['/ask/plan-review', '/ask/complaint', '/ask/comment', '/ask/compliment']
  expect(ways.filter((way) => way !== '/ask/talk' && way !== '#ring')).toEqual(['/safeguarding', ...after])
  expect(ways[1]).toMatch(/^(\/ask\/talk|#ring)$/)
  expect(said()).not.toMatch(/appeal/i)
})

test('the appeal is a question, where the council’s document has it', () => {
  expect(open('', { council: 'rutland' }).ways).toContain('/ask/appeal-question')
})

test('what it is about comes along to each journey, by a word that says nothing about anybody', () => {
  const { ways, said } = open('?about=budget')
  for (const way of ways) expect(way?.includes('?about=money')).toBe(way?.startsWith('/ask/'))
  expect(said()).toContain('It is about this: your budget, or what you pay.')
})

test('an address that names no part of the plan is about nothing', () => {
  for (const about of ['moon', 'constructor', topics[0], '<b>']) {
    const { ways, said } = open(`?about=${encodeURIComponent(about)}`)
    expect(ways.filter((way) => way?.includes('?'))).toEqual([])
    expect(said()).not.toContain('It is about this')
  }
})

test('nobody has to talk first: the number is there, of the worker where the plan names one', () => {
  expect(open('', { plan: doreenVersion5 }).said()).toContain('Ring and ask for Sunita Harbour')
  const main = findCouncil('redcar-cleveland')?.contacts.main.phone.replaceAll(' ', '')
  expect(open().numbers()[0]).toBe(main)
})
