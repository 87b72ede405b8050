import { expect, test } from 'vitest'
import { councils } from '../councils/index.ts'
import { longText, oneOf, optional, phone, someOf } from './fields.ts'
import { journey, parseAnswers, readStep, walk } from './journey.ts'

const callBack = journey('call-back', { needs: 'ask' })
  .step('about', { topics: someOf('plan', 'money'), words: optional(longText(20)) })
  .step('how', { by: oneOf('phone', 'post') })
  .step('number', { number: phone() }, { when: ({ by }) => by === 'phone' })
  .step('time', { time: longText(20) }, { when: ({ number }) => number !== undefined })
  .step('letter', { letter: optional(longText(20)) }, { when: ({ topics, by }) => !!topics && by === 'post' })

const asked = (written: Parameters<typeof walk>[1]) => walk(callBack, written).map(({ step }) => step.id)

test('a step is asked only when the answers before it say so', () => {
  expect(asked({})).toEqual(['about', 'how'])
  expect(asked({ by: 'phone' })).toEqual(['about', 'how', 'number'])
  expect(asked({ topics: ['plan'], by: 'post' })).toEqual(['about', 'how', 'letter'])
})

test('an answer that cannot be taken leads nowhere', () => {
  expect(asked({ by: 'phone', number: '12' })).toEqual(['about', 'how', 'number'])
  expect(asked({ by: 'phone', number: '01632 960001' })).toEqual(['about', 'how', 'number', 'time'])
})

test('what is no longer asked is dropped, and what hangs on it', () => {
  const written = { topics: ['plan'], by: 'post', number: '01632 960001', time: 'noon', letter: 'Large' }
  expect(parseAnswers(callBack, written)).toEqual({ answers: { topics: ['plan'], by: 'post', letter: 'Large' } })
})

test('a page says all that is wrong on it, and takes the rest', () => {
  const [first] = callBack.steps
  if (!first) throw new Error('no step')
  expect(readStep(first, { words: 'x'.repeat(21) })).toEqual({
    answers: {},
    faults: { topics: 'required', words: 'tooLong' },
  })
  expect(readStep(first, { topics: ['money'], words: '', by: 'post' })).toEqual({
    answers: { topics: ['money'] },
    faults: {},
  })
})

test('the first step that is not right is the one to mend', () => {
  expect(parseAnswers(callBack, { by: 'fax' })).toMatchObject({ mend: { id: 'about' } })
  expect(parseAnswers(callBack, { topics: ['plan'], by: 'fax' })).toMatchObject({ mend: { id: 'how' } })
})

test('a step sees no answer that comes later', () => {
  const begun = journey('short', { needs: 'ask' }).step('first', { one: longText(9) })
  // @ts-expect-error `two` is asked later, so a journey cannot loop.
  begun.step('second', { two: longText(9) }, { when: ({ two }) => two === 'x' })
})

test('a council asks the steps that its data provide for, and the others are as if they were not there', () => {
  const [first, second] = councils
  if (!first || !second) throw new Error('there are two councils')
  const here = journey('here', { needs: 'ask' })
    .step('always', { one: longText(9) })
    .step('somewhere', { two: longText(9) }, { where: ({ hostnames }) => hostnames === first.hostnames })
  expect(parseAnswers(here.at(first), { one: 'a' })).toMatchObject({ mend: { id: 'somewhere' } })
  expect(parseAnswers(here.at(second), { one: 'a', two: 'b' })).toEqual({ answers: { one: 'a' } })
})
