import { describe, expect, test } from 'vitest'
import {
  asAnswer,
  email,
  fromAddress,
  fromEarlier,
  fromPlan,
  isOnlyCarried,
  listed,
  longText,
  oneOf,
  optional,
  optionsAt,
  phone,
  planLimits,
  readField,
  shortText,
  someOf,
  someOfPlan,
} from './fields.ts'

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

describe('what the plan lists', () => {
  const support = optional(someOfPlan('support'))

  test('is answered in the plan’s own words, each once, in the order in which they stand', () => {
    const answer = ['Teatime visit', 'A lift to the club']
    expect(readField(support, [...answer, 'Teatime visit'])).toEqual({ answer })
    expect(readField(support, [])).toEqual({})
  })

  test('is the same words whether a form or a script sends them', () => {
    expect(readField(support, ['Tea\r\nat  six '])).toEqual({ answer: [asAnswer('Tea\nat six')] })
  })

  test('is checked by its shape alone: so many, and so long', () => {
    const most = Array.from({ length: planLimits.items }, (_, at) => `${at}`.padStart(planLimits.characters, 'x'))
    expect(readField(support, most)).toEqual({ answer: most })
    expect(readField(support, [...most, 'one more'])).toEqual({ fault: 'tooLong' })
    expect(readField(support, ['x'.repeat(planLimits.characters + 1)])).toEqual({ fault: 'tooLong' })
    expect(readField(support, 'Teatime visit')).toEqual({ fault: 'invalid' })
    expect(readField(support, [' '])).toEqual({ fault: 'invalid' })
  })

  test.each(['Teatime visit', 'x'.repeat(400), `${'x'.repeat(298)}\u{1F41F} and more`, 'y '.repeat(300)])(
    'can be answered, however it is called: %s',
    (title) => {
      const answer = asAnswer(title)
      expect(readField(support, [answer])).toEqual({ answer: [answer] })
      expect(answer.isWellFormed()).toBe(true)
    },
  )
})

test('what a link or an earlier request offers changes nothing about what may be written', () => {
  const about = fromAddress('about', oneOf('care', 'money'))
  expect(about.inAddress).toBe('about')
  expect(readField(about, 'money')).toEqual({ answer: 'money' })
  expect(readField(about, 'moon')).toEqual({ fault: 'invalid' })
  const words = fromEarlier('words', longText(9))
  expect([words.from, isOnlyCarried(words)]).toEqual(['earlier-words', false])
  const reference = fromEarlier('reference', optional(shortText(20)))
  expect([reference.from, isOnlyCarried(reference)]).toEqual(['earlier-reference', true])
})

test('a council offers what its own list has, and always something else', () => {
  const support = listed('carerSupport', someOf('breaks', 'training', 'something-else'))
  expect(optionsAt({ carerSupport: ['training'] }, support)).toEqual(['training', 'something-else'])
  expect(optionsAt({ carerSupport: [] }, support)).toEqual(['something-else'])
  expect(optionsAt({ carerSupport: [] }, someOf('breaks', 'training'))).toEqual(['breaks', 'training'])
})
