import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { stepIdOf } from './step-id.ts'

const request = '7d3f0a52-3b0e-4f43-9f0a-ffffffffffff'
const drawnAt = '2026-11-22T10:15:00.000Z'
const ids = [
  stepIdOf(request, drawnAt, 0),
  stepIdOf(request, drawnAt, 1),
  stepIdOf(request, '2026-11-22T10:15:00.001Z', 0),
  stepIdOf('7d3f0a52-3b0e-4f43-9f0b-000000000000', drawnAt, 0),
]

test('each drawing of each form has an id of its own, and the same drawing always the same', () => {
  expect(new Set([...ids, request]).size).toBe(5)
  expect(stepIdOf(request, drawnAt, 0)).toBe(ids[0])
})

test('each is an id as the contract wants one', () => {
  for (const id of ids) expect(z.uuid().safeParse(id).success).toBe(true)
})
