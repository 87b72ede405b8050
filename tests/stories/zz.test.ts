import { expect, test } from 'vitest'
import { startServer } from '../server.ts'
const server = await startServer()
test('someone reads their plan', async () => {
  const doreen = await server.signIn('doreen', 'own')
  const { status, input } = await doreen.see('/plan')
  expect(status).toBe(200)
  expect(input.reads[0]?.reply).toMatchObject({ plan: { version: 5 } })
})
