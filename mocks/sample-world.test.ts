import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { planSections } from '#contract/plan.ts'
import { InUseError } from './lock.ts'
import { doreenVersion5 } from './people/doreen/version-5.ts'
import { openSampleWorld } from './sample-world.ts'

const directory = mkdtempSync(join(tmpdir(), 'care-world-'))
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

/** Opens the sample world in another process, which puts plans and says each version that is kept. */
function putElsewhere(...versions: string[]) {
  const child = spawn(process.execPath, ['tests/keep-and-wait.ts', directory, ...versions])
  running.push(child)
  let said = ''
  let complained = ''
  child.stdout.on('data', (data) => {
    said += data
  })
  child.stderr.on('data', (data) => {
    complained += data
  })
  const ended = new Promise<void>((done) => child.on('exit', () => done()))
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  return { said: () => said, complained: () => complained, ended, kill }
}

async function versions(): Promise<number[]> {
  const { database, close } = await openSampleWorld(directory, 8080, 0)
  const doreen = database.selectFrom('person').select('id').where('reference', '=', 'RC-20417')
  const after5 = (table: 'plan_version' | 'plan_section') =>
    database.selectFrom(table).select('version').where('person_id', 'in', doreen).where('version', '>', 5).execute()
  const [rows, sections] = [await after5('plan_version'), await after5('plan_section')]
  await close()
  const each = Object.keys(planSections).filter((section) => section in doreenVersion5).length
  expect(sections).toHaveLength(rows.length * each)
  return rows.map(({ version }) => version).sort((a, b) => a - b)
}

test('two processes never share the data, and what was kept outlives a kill, with no stale lock in the way', async () => {
  const first = putElsewhere('6')
  await expect.poll(first.said, { timeout: 60_000 }).toBe('6 ')
  await expect(openSampleWorld(directory, 8080, 0)).rejects.toThrow(InUseError)
  const second = putElsewhere('7')
  await second.ended
  expect([second.said(), second.complained()]).toEqual(['', expect.stringContaining('InUseError')])
  await first.kill()
  expect(existsSync(join(directory, 'lock'))).toBe(true)
  expect(await versions()).toEqual([6])
}, 120_000)

test('killed in the middle of putting, it has every plan it said it kept, and no half of one', async () => {
  const busy = putElsewhere('10', '9000')
  await expect.poll(busy.said, { timeout: 60_000 }).toMatch(/10 11 12 /)
  await busy.kill()
  const said = busy.said().trim().split(' ').map(Number)
  const kept = await versions()
  expect(kept.slice(1, said.length + 1)).toEqual(said)
  expect(kept.length).toBeLessThanOrEqual(said.length + 2)
}, 120_000)

test('at another port everyone still signs in to their own record', async () => {
  const { database, close } = await openSampleWorld(directory, 9002, 9003)
  const accounts = database.selectFrom('account').select(['issuer', 'person_id'])
  const found = await accounts.execute()
  await close()
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ issuer, person_id }) => issuer !== 'http://localhost:9003' || !person_id)).toEqual([])
}, 120_000)

test('its keys are for this user of the machine only', async () => {
  expect(statSync(directory).mode & 0o077).toBe(0)
  for (const name of ['council-keys.json', 'sign-in-keys.json'])
    expect(statSync(join(directory, name)).mode & 0o077).toBe(0)
})
