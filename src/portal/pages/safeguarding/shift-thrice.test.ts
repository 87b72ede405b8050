import { expect, test } from 'vitest'
import { shiftThrice } from './shift-thrice.ts'

const shift = (timeStamp: number, repeat = false) => ({ key: 'Shift', repeat, timeStamp })
const letter = (timeStamp: number) => ({ key: 'A', repeat: false, timeStamp })

test.each([
  ['three times in a row', [shift(0), shift(400), shift(800)], true],
  ['three times, five seconds from first to last', [shift(0), shift(2500), shift(5000)], true],
  ['twice', [shift(0), shift(400)], false],
  ['three times, but slowly', [shift(0), shift(3000), shift(6000)], false],
  ['slowly at first, then three times', [shift(0), shift(6000), shift(6500), shift(7000)], true],
  ['for capital letters', [shift(0), letter(100), shift(400), letter(500), shift(800)], false],
  ['once, and held down', [shift(0), shift(500, true), shift(600, true), shift(700, true)], false],
])('Shift %s', (_, presses, leaves) => {
  const isThird = shiftThrice()
  expect(presses.map(isThird).includes(true)).toBe(leaves)
})

test('it counts anew after each time', () => {
  const isThird = shiftThrice()
  expect([0, 1, 2, 3, 4, 5].map((at) => isThird(shift(at)))).toEqual([false, false, true, false, false, true])
})
