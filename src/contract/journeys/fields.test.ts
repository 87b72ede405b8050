import { describe, expect, test } from 'vitest'
import { email, fromPlan, longText, oneOf, optional, phone, readField, shortText, someOf } from './fields.ts'

describe('a text', () => {
  test('is taken without the spaces around it', () => {
    expect(readField(shortText(9), '  my home ')).toEqual({ answer: 'my home' })
  })

  test('has to be there, unless it may be left empty', () => {
    for (const written of [undefined, '', ' \r\n ']) {
      expect(readField(longText(9), written)).toEqual({ fault: 'required' })
      expect(readField(optional(longText(9)), written)).toEqual({})
    }
  })

  test('is as long with a new line from a form as with one from a script', () => {
    expect(readField(longText(5), 'ab\r\ncd')).toEqual({ answer: 'ab\ncd' })
    expect(readField(longText(5), 'ab\ncde')).toEqual({ fault: 'tooLong' })
  })

  test('is one text', () => expect(readField(longText(9), ['a', 'b'])).toEqual({ fault: 'invalid' }))
})

describe('a telephone number', () => {
  test.each(['01642 771500', '(01572) 722 577', '+44 7700 900123', '07700-900123'])('%s', (number) => {
    expect(readField(phone(), number)).toEqual({ answer: number })
  })

  test.each(['12345', 'ring me', '0164277150012345', '01642 77150o'])('not %s', (number) => {
    expect(readField(phone(), number)).toEqual({ fault: 'invalid' })
  })
})

test('an e-mail address has its shape', () => {
  expect(readField(email(), ' a@example.org ')).toEqual({ answer: 'a@example.org' })
  expect(readField(email(), 'a@example')).toEqual({ fault: 'invalid' })
  expect(readField(email(), `${'a'.repeat(300)}@example.org`)).toEqual({ fault: 'tooLong' })
})

describe('a choice', () => {
  const place = oneOf('home', 'office')
  const reasons = someOf('first', 'second', 'third')

  test('of one is one of those offered', () => {
    expect(readField(place, 'office')).toEqual({ answer: 'office' })
    expect(readField(place, 'moon')).toEqual({ fault: 'invalid' })
    expect(readField(place, ['office'])).toEqual({ fault: 'invalid' })
    expect(readField(place, undefined)).toEqual({ fault: 'required' })
  })

  test('of some counts each once, in the order in which they are offered', () => {
    expect(readField(reasons, ['third', 'first', 'third'])).toEqual({ answer: ['first', 'third'] })
    expect(readField(reasons, ['first', 'fourth'])).toEqual({ fault: 'invalid' })
    expect(readField(reasons, [])).toEqual({ fault: 'required' })
    expect(readField(optional(reasons), [])).toEqual({})
  })
})

test('what is offered from the plan changes nothing about what may be written', () => {
  const people = optional(fromPlan('people', longText(9)))
  expect(people.from).toBe('people')
  expect(readField(people, 'Karen')).toEqual({ answer: 'Karen' })
  expect(readField(people, '')).toEqual({})
})
