import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

const noise: string[] = []

// A test that expects noise says so, with `vi.spyOn(console, 'error').mockImplementation(() => {})`.
for (const level of ['error', 'warn'] as const) {
  console[level] = (...words: unknown[]) => noise.push(`console.${level}: ${format(...words)}`)
}

/** A warning nobody reads is a fault nobody mends: any of them fails the test it appeared in. */
function failOnNoise(): void {
  const heard = noise.splice(0)
  if (heard.length > 0) throw new Error(`The test was not quiet.\n${heard.join('\n')}`)
}

afterAll(failOnNoise)
afterEach(failOnNoise)

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
}
