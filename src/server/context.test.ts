import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localPath } from './context.ts'

const origin = 'https://care.example'

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/.//elsewhere.example',
  '/..//elsewhere.example/plan',
  '/%2e//elsewhere.example',
  '/plan/..//elsewhere.example',
  'https://elsewhere.example/',
  'javascript:alert(1)',
  'plan',
  '',
])('an address that leads away is not followed: %j', (path) => {
  expect(localPath(path, origin, '/home')).toBe('/home')
})

test.each(['/plan', '/plan?from=home', '/week', '/a//b', '/plan?next=//elsewhere.example'])('%s is ours', (path) => {
  expect(localPath(path, origin, '/home')).toBe(path)
})

/** What an attacker would write: the signs that addresses turn on, in any order. */
const crafted = fc
  .array(
    fc.constantFrom('/', '\\', '.', '..', '%2e', '%2f', '\t', '\n', '@', ':', '#', '?', 'e.example', 'https:', 'a'),
  )
  .map((parts) => parts.join(''))

test('wherever it leads a browser, it stays with us', () => {
  const led = fc.oneof(
    crafted,
    crafted.map((rest) => `/${rest}`),
    fc.string(),
  )
  const stays = (path: string) => {
    const first = localPath(path, origin, '/home')
    return new URL(first, origin).origin === origin && localPath(first, origin, '/home') === first
  }
  fc.assert(fc.property(led, stays), { numRuns: 2000 })
})
