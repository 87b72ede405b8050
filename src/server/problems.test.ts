import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type ProblemKind, problemKinds } from '#contract/problem.ts'
import { notValid, ProblemError, placeOf, problemOf, problemResponse } from './problems.ts'

const kinds = Object.keys(problemKinds) as ProblemKind[]

test.each(kinds)('%s is answered as problem details', async (kind) => {
  const [status, title] = problemKinds[kind]
  const response = await new Hono().get('/', (c) => problemResponse(c, new ProblemError(kind))).request('/')
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('retry-after')).toBe(status === 429 || status === 503 ? '60' : null)
  expect(await response.json()).toEqual({ type: `/problems/${kind}`, title, status })
})

test.each([
  ['the server of the database is away', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'unavailable'],
  ['the database is shutting down', Object.assign(new Error('x'), { code: '57P01' }), 'unavailable'],
  ['the disk is full', Object.assign(new Error('x'), { code: '53100' }), 'unavailable'],
  ['no connection was free in time', new Error('timeout exceeded when trying to connect'), 'unavailable'],
  ['the connection broke', new Error('Connection terminated unexpectedly'), 'unavailable'],
  ['a row is there twice', Object.assign(new Error('x'), { code: '23505' }), 'broken'],
  ['a file is missing', Object.assign(new Error('x'), { code: 'ENOENT' }), 'broken'],
  ['we made a mistake', new TypeError('x is not a function'), 'broken'],
])('when %s', (_, error, kind) => {
  expect(problemOf(error).kind).toBe(kind)
})

test('where an error happened is said without a line of its message', () => {
  const error = new Error('first line\n    at Doreen, in her own words:1:1\nlast line')
  expect(placeOf(error)).toMatch(/^at .*problems\.test\.ts:\d+:\d+\)?$/)
  expect(placeOf(new Error(''))).toMatch(/^at .*problems\.test\.ts:\d+:\d+\)?$/)
  expect(placeOf({ name: 'Error', message: 'no stack' })).toBeUndefined()
})

test('at most fifty faults are named, each with its field', () => {
  const issues = Array.from({ length: 60 }, (_, index) => ({ path: ['support', index], message: 'is wrong' }))
  const { problem } = notValid(issues)
  expect(problem.fields).toHaveLength(50)
  expect(problem.detail).toContain('support.49: is wrong')
  const misspelt = notValid([{ path: ['budget'], message: '', keys: ['totl', 'prsn'] }])
  expect(misspelt.problem.fields?.map(({ path }) => path)).toEqual(['budget.totl', 'budget.prsn'])
  expect(notValid([{ path: [], message: 'is no object' }]).problem.detail).toBe('body: is no object')
})
