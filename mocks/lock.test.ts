import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdDirectory, InUseError } from './lock.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'care-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('a directory is held by one, and by the next once it is let go', async () => {
  const letGo = await holdDirectory(directory)
  await expect(holdDirectory(directory)).rejects.toThrow(InUseError)
  letGo()
  const letGoAgain = await holdDirectory(directory)
  letGoAgain()
})

test('a lock that nobody stands behind is not in the way', async () => {
  writeFileSync(join(directory, 'lock'), '')
  const letGo = await holdDirectory(directory)
  await expect(holdDirectory(directory)).rejects.toThrow(InUseError)
  letGo()
})

test('of many that find a dead lock at the same moment at most one goes on', async () => {
  writeFileSync(join(directory, 'lock'), '')
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => holdDirectory(directory)))
  const held = tries.filter((each) => each.status === 'fulfilled')
  expect(held.length).toBeLessThanOrEqual(1)
  for (const each of tries) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(InUseError)
  for (const { value: letGo } of held) letGo()
})

test('somebody else’s socket in its place is answered as in use', async () => {
  const stranger = createServer((knock) => knock.end('a stranger'))
  await new Promise<void>((ready) => stranger.listen(join(directory, 'lock'), ready))
  await expect(holdDirectory(directory)).rejects.toThrow(InUseError)
  expect(existsSync(join(directory, 'lock'))).toBe(true)
  stranger.close()
})
