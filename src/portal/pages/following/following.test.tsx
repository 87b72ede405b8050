import { describe, expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { DeclineReason } from '#contract/request-steps.ts'
import { receipt } from '../../../../tests/asking.tsx'
import { draw } from '../../../../tests/draw.tsx'
import { requestWith, type SampleStep } from '../../../../tests/following.ts'
import RequestPage from '../requests/request-page.tsx'

type More = Partial<NonNullable<Parameters<typeof draw>[1]>>
function open(names: SampleStep[], more: More = {}) {
  const reply = requestWith(...names)
  const reads = [{ name: 'getServiceRequest' as const, params: { person: 'me', request: reply.id }, reply }]
  const drawn = draw(RequestPage, { page: 'request', address: `/requests/${reply.id}`, reads, ...more })
  const part = (id: string) => drawn.container.querySelector(`[aria-labelledby="${id}"]`)
  const said = (id: string) => part(id)?.textContent ?? ''
  return { ...drawn, part, words: said }
}

/** The council's words as the page of a language has them. */
const endOf: Record<Language, string> = { en: '', 'easy-read': ' (easy)', cy: ' (cy)' }
const every: [Language, SampleStep[]][] = Language.options.flatMap((language) =>
  [
    [],
    ['acknowledged'],
    ['read', 'looking', 'added'],
    ['acknowledged', 'accepted', 'letter'],
    ...DeclineReason.options.map((reason) => ['read', reason, 'letter']),
    ['accepted', 'done'],
    ['acknowledged', 'withdrawn'],
  ].map((names) => [language, names as SampleStep[]] as [Language, SampleStep[]]),
)

test.each(every)('in %s all is written out: %s', (language, names) => {
  const { said, container } = open(names, { language })
  expect(said()).not.toMatch(
    /\{\{|undefined|\[object|requests:|(add|answer|doing|further|history|promise|takeBack|youCan)\.[a-z]/,
  )
  expect(container.querySelectorAll('.history > li')).toHaveLength(names.length + 1)
})

describe.each(Language.options)('in %s', (language) => {
  const end = endOf[language]

  test('what happened stands oldest first, with what was added as it was written', () => {
    const { words } = open(['read', 'looking', 'added', 'letter'], { language })
    const places = ['Sunita is asking', 'Karen is worse.\nShe cannot walk.', `Your review${end}`].map((one) =>
      words('history').indexOf(one),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('what we are doing and what one can do are in the council’s words', () => {
    const { words } = open(['read', 'looking', 'added'], { language })
    expect(words('doing')).toContain(`Sunita is asking Lantern Home Care about weekends.${end}`)
    expect(words('you-can')).toContain(`Write down which days are hard.${end}`)
  })

  test('a yes has the words, the day, the time, the place and the people of the meeting', () => {
    const { words } = open(['accepted'], { language })
    expect(words('answer')).toContain(`Sunita will come to see you.${end}`)
    const facts = { en: '2:30pm', 'easy-read': 'half past 2', cy: '2:30yp' }
    for (const fact of [facts[language], `At your home${end}`, 'Sunita Harbour\nKaren Pebble'])
      expect(words('answer')).toContain(fact)
    expect(words('answer')).toMatch(/3 (December|Rhagfyr) 2026/)
  })

  test.each(DeclineReason.options)('a no because of %s says why, what is next and how to take it further', (reason) => {
    const { words, part, numbers } = open([reason], { language })
    for (const text of ['We rang Karen and read your plan.', 'Tell us if Karen cannot come back.'])
      expect(words('answer')).toContain(text + end)
    expect(part('answer')?.querySelector('.answer-why')?.textContent?.length).toBeGreaterThan(10)
    expect(part('answer')?.matches('.card--stop, .card--good')).toBe(false)
    expect(numbers()).toContain('03000610614')
    expect(part('further')?.querySelector('a[href="https://www.lgo.org.uk"]')).not.toBeNull()
  })

  test('a letter can be read and printed', () => {
    const { part, container } = open(['letter'], { language })
    const letter = part('letters')?.querySelector('article')
    expect(letter?.textContent).toContain(`Dear Doreen, this is what we found.${end}`)
    expect(letter?.closest('details, .no-print')).toBeNull()
    expect(container.querySelector('h3')).not.toBeNull()
    expect(part('letters')?.querySelector('button')).not.toBeNull()
  })
})

test('only what was thought wrong asks to be corrected, and the way leads to the form under that heading', () => {
  const { part, container } = open(['incorrect-information'])
  expect(part('answer')?.textContent).toContain('That nobody came on 23 February.')
  expect(part('answer')?.querySelector('a[href="#add"]')?.textContent).toBe('Tell us what is right')
  expect(container.querySelector('#add h2')?.textContent).toBe('Tell us what is right')
  const other = open(['minor-issue']).container
  expect(other.querySelector('a[href="#add"]')).toBeNull()
  expect(other.querySelector('#add h2')?.textContent).toBe('Add something')
})

const linksIn = (place: Element | null) =>
  [...(place?.querySelectorAll('a:not([href^="tel:"])') ?? [])].map((link) => link.getAttribute('href'))

test('what is a complaint can be made one here, with its date, and its words are not in the address', () => {
  const { words, part } = open(['is-a-complaint'])
  expect(words('answer')).toContain('We keep the date of your request: Sunday 15 November 2026.')
  expect(linksIn(part('answer'))).toEqual([`/ask/complaint?earlier=${receipt.id}`])
})

test.each([
  ['redcar-cleveland', ['/ask/talk', '/ask/complaint']],
  ['rutland', ['/ask/talk', '/ask/appeal-question', '/ask/complaint']],
])('every no at %s leads to what that council offers here, with the request it is about', (council, ways) => {
  const carried = ways.map((way) => `${way}?earlier=${receipt.id}`)
  expect(linksIn(open(['minor-issue'], { council }).part('further'))).toEqual([...carried, 'https://www.lgo.org.uk'])
})

test('an appeal is there only where the council’s document has one', () => {
  expect(open(['other'], { council: 'rutland' }).words('further')).toContain('Ask if you can appeal')
  expect(open(['other'], { council: 'redcar-cleveland' }).words('further')).not.toContain('appeal')
})

test('a decision that was made again is the answer', () => {
  const { words } = open(['minor-issue', 'accepted'])
  expect(words('answer')).toContain('Our answer is yes')
  expect(words('history')).toContain('We decided not to do this')
})

test('where the council gave no words of its own, nothing is said that is not known', () => {
  const { words } = open(['acknowledged'])
  expect(words('doing')).toContain('A person at the council has read it and is working on it.')
  expect(words('you-can')).toContain('You do not have to do anything.')
})

test('what was taken back is said so, can be asked again, and has no forms', () => {
  const { words, container, part } = open(['acknowledged', 'withdrawn'])
  expect(words('history')).toContain('You took it back')
  expect(words('doing')).toContain('we do nothing more with it')
  expect(part('you-can')?.querySelector('a[href="/ask"]')).not.toBeNull()
  expect(container.querySelector('form')).toBeNull()
  expect(part('promise')).toBeNull()
})

describe('what follows once a change was told', () => {
  const tell = (names: SampleStep[], more: More = {}, journey = 'something-changed') => {
    const reply = { ...requestWith(...names), journey }
    const reads = [{ name: 'getServiceRequest' as const, params: { person: 'me', request: reply.id }, reply }]
    const { container } = draw(RequestPage, { page: 'request', address: `/requests/${reply.id}`, reads, ...more })
    return container.querySelector('[aria-labelledby="follows"]')?.textContent
  }

  test('is what this council says, in its own word', () => {
    expect(tell([], { council: 'rutland' })).toContain('we do a new assessment.')
    expect(tell(['accepted'], { council: 'redcar-cleveland' })).toContain('we may change your plan as well.')
  })

  test('is said of no other request, nor after a no, nor when all is over', () => {
    expect(tell([], {}, 'plan-review')).toBeUndefined()
    for (const names of [['minor-issue'], ['accepted', 'done'], ['withdrawn']] as SampleStep[][])
      expect(tell(names)).toBeUndefined()
  })
})
