import { expect, test } from 'vitest'
import { pinProblem, plainPin } from './pin.ts'

test.for([
  ['', 'too-short'],
  ['29471', 'too-short'],
  [' 29471  ', 'too-short'],
  ['000000', 'too-simple'],
  ['bbbbbbbb', 'too-simple'],
  ['123456', 'too-simple'],
  ['98765432', 'too-simple'],
  ['abcdef', 'too-simple'],
  ['１２３４５６', 'too-simple'],
  ['294718', undefined],
  ['112233', undefined],
  ['135791', undefined],
  ['blue kettle', undefined],
  ['🌧🌧🌧☀️', 'too-short'],
] as const)('%j is %s', ([pin, problem]) => {
  expect(pinProblem(pin)).toBe(problem)
})

test('a PIN is the same however the keyboard writes it', () => {
  expect(plainPin(' ２９４７１８ ')).toBe('294718')
  expect(plainPin('tŷ bach'.normalize('NFD'))).toBe(plainPin('tŷ bach'.normalize('NFC')))
})
