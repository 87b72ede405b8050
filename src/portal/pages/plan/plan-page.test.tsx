import { within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { councils } from '#contract/councils/index.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { draw as drawView } from '../../../../tests/draw.tsx'
import { wholePlan } from '../../../../tests/whole-plan.ts'
import PlanPage, { WholePlan } from './plan-page.tsx'

const draw = (given: Parameters<typeof drawView>[1] = {}) => drawView(PlanPage, { plan: wholePlan, ...given })
const wordsOf = (section: string) => document.getElementById(section)?.textContent ?? ''

/** Everything that somebody wrote in a plan, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value) return [String(value.text)]
  return Object.values(value).flatMap(textsOf)
}

test('every word that anybody wrote in a plan is on its page, but for those that have a page of their own', () => {
  const { said } = draw()
  const { directPayment: _payment, contribution: _workedOut, reasons: _beside, ...parts } = wholePlan
  for (const text of textsOf(parts)) expect(said()).toContain(text)
})

describe('how needs are met', () => {
  test('says where a visit is not as in every week, and leaves out what has passed', () => {
    draw()
    const words = wordsOf('support-morning-visit')
    expect(words).toContain('Monday and Thursday, 8am to 8:45am')
    expect(words).toContain('in the week of Monday 23 November 2026, and not in the week after')
    expect(words).toContain('Not on bank holidays.')
    expect(words).toContain('Not on Monday 7 December 2026.')
    expect(words).toContain('On Thursday 10 December 2026 at another time: 10am to 10:30am.')
    expect(words).not.toContain('16 November')
  })

  test('says what is to come, what has ended, and what happens at the end', () => {
    draw()
    expect(wordsOf('support-shops-with-bev')).toContain('This has not started yet.')
    expect(wordsOf('support-morning-visit')).toMatch(/to 30 June 2027.*Lantern asks you/s)
    expect(wordsOf('support-strong-legs')).not.toContain('This has ended.')
    document.body.innerHTML = ''
    const support = wholePlan.support
      .filter(({ id }) => id === 'strong-legs')
      .map(({ atTheEnd: _, ...silent }) => silent)
    draw({ plan: { ...wholePlan, support }, now: '2026-12-16T00:30:00.000Z' })
    expect(wordsOf('support-strong-legs')).toContain('This has ended.')
    expect(wordsOf('support-strong-legs')).toContain('Your plan does not say what happens then.')
  })

  test('writes out once what meets several needs, and leads there from the others', () => {
    const { container } = draw()
    for (const { id } of wholePlan.support) expect(container.querySelectorAll(`#support-${id}`)).toHaveLength(1)
    const leading = container.querySelector('a[href="#support-shops-with-bev"]')
    expect(leading?.closest('div')?.textContent).toContain('This helps here too.')
    expect(wordsOf('support').match(/£30\.40/g)).toHaveLength(1)
  })

  test('says plainly what is not arranged, and that it is late once the day has passed', () => {
    draw({ now: '2026-12-01T23:59:00.000Z' })
    expect(wordsOf('support')).toContain('By Tuesday 1 December 2026, Sunita Harbour will tell you when.')
    document.body.innerHTML = ''
    draw({ now: '2026-12-02T00:00:00.000Z' })
    expect(wordsOf('support')).toContain('We said we would tell you by Tuesday 1 December 2026.')
    expect(wordsOf('support')).not.toContain('will tell you when')
  })
})

test('a choice without a price or a time says so', () => {
  const [choice] = doreenVersion5.options
  if (!choice) throw new Error('Doreen has choices')
  const { costPerWeek: _price, timeToArrange: _time, ...bare } = choice
  draw({ plan: { ...doreenVersion5, options: [bare] } })
  expect(wordsOf('options')).toContain('We do not have a price.')
  expect(wordsOf('options')).toContain('We do not know how long it takes.')
})

test('who agreed what, when, with whom and after which talk; what is not agreed and what happens next', () => {
  draw()
  for (const words of [
    '5 November 2026',
    '10 November 2026',
    'Sunita Harbour',
    'You yourself',
    'A second day',
    'January',
  ])
    expect(wordsOf('agreement')).toContain(words)
})

describe('each section', () => {
  test('ends with two ways on that name it, and an address that names nobody', () => {
    const { container } = draw()
    const sections = [...container.querySelectorAll<HTMLElement>('details.sec')]
    expect(sections.length).toBe(14)
    for (const section of sections) {
      const title = section.querySelector('h2')?.textContent ?? ''
      const links = within(section).getAllByRole('link', { name: new RegExp(`: ${title.replace(/[?]/g, '\\?')}$`) })
      expect(links.map((link) => link.textContent?.replace(`: ${title}`, ''))).toEqual([
        'I do not understand',
        'Not happy?',
      ])
      expect(links.map((link) => link.getAttribute('href'))).toEqual([
        `/ask/question?about=${section.id}`,
        `/ask/unhappy?about=${section.id}`,
      ])
    }
  })
})

describe.each(councils.map(({ id }) => id))('the words of %s', (council) => {
  const terms = councils.find(({ id }) => id === council)?.terms

  test('are explained where they first stand, each once, and its own word is said for the assessment', () => {
    const { container } = draw({ council })
    const asked = [...container.querySelectorAll('details.word > summary')].map((summary) => summary.textContent)
    expect(new Set(asked).size).toBe(asked.length)
    for (const word of [terms?.assessment?.en, terms?.worker?.en ?? 'worker', 'direct payment', 'advocate', 'review'])
      expect(asked).toContain(`What “${word}” means`)
    expect(wordsOf('needs')).toContain(`your ${terms?.assessment?.en}.`)
    const before = container.textContent?.match(/It used to be called/g) ?? []
    expect(before).toHaveLength(terms?.assessmentBefore ? 1 : 0)
  })
})

test.each(['version', 'carers-plan'] as const)(
  'the page %s brings every word along that a plan is written with',
  (page) => {
    const head = <p>Head</p>
    const plan = <WholePlan plan={wholePlan} head={head} />
    const whole = drawView(() => plan).said()
    document.body.innerHTML = ''
    expect(drawView(() => plan, { page }).said()).toBe(whole)
  },
)
