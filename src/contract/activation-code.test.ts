import { expect, test } from 'vitest'
import { ActivationCode, codeLength, codeSigns, looksLikeCode, plainCode } from './activation-code.ts'

const expiresOn = '2027-01-31'

test('the signs are 32, and none of them is mistaken for another', () => {
  expect(new Set(codeSigns).size).toBe(32)
  expect(codeSigns).not.toMatch(/[0O1I]/)
})

test.each(['GULL-SAND-2468', 'gull-sand-2468', ' gull sand 2468 ', 'GULLSAND2468', 'Gull–Sand—2468'])(
  '%j is the code of the letter',
  (typed) => {
    expect(plainCode(typed)).toBe('GULLSAND2468')
    expect(looksLikeCode(plainCode(typed))).toBe(true)
  },
)

test.each(['', 'GULL-SAND-246', 'GULL-SAND-24680', 'GULL-SAND-2O68', 'GULL-SAND-1468', 'GULL_SAND_2468'])(
  '%j can be no code',
  (typed) => expect(looksLikeCode(plainCode(typed))).toBe(false),
)

test('a council sends a code as the letter prints it, and one that was drawn', () => {
  expect(ActivationCode.safeParse({ code: 'GULL-SAND-2468', expiresOn }).success).toBe(true)
  for (const code of ['GULLSAND2468', 'gull-sand-2468', 'GULL-SAND-1468', 'AAAA-AAAA-AAAA', 'AAAA-BBBB-2345', ''])
    expect([code, ActivationCode.safeParse({ code, expiresOn }).success]).toEqual([code, code === 'AAAA-BBBB-2345'])
  expect(codeLength).toBe(12)
})
