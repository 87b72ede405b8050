import { expect, test } from 'vitest'
import { browserKills } from './browser-kills.ts'
import { proxy } from './proxy.ts'
import { harmOf } from './results.ts'
import { sameId } from './same-id.ts'
import { serverKills } from './server-kills.ts'

/** A short sample of each long run (`npm run reliability`), which has its own results. */
const seed = 20_261_123

test('one id from 20 senders at one time is one effect, with one receipt for all', async () => {
  expect(await sameId({ times: 5, seed })).toMatchObject({
    sendings: 100,
    effects: 5,
    lost: 0,
    doubled: 0,
    'other receipts': 0,
  })
})

test('phones behind a network that lies lose, double and leak nothing', async () => {
  const counted = await proxy({ times: 20, seed })
  expect([harmOf(counted), counted.phones]).toEqual([0, 20])
  expect(counted.faults).toBeGreaterThan(20)
})

test('what a killed server said that it has is there', async () => {
  const counted = await serverKills({ times: 3, seed })
  expect(harmOf(counted)).toBe(0)
  expect(counted.acknowledged).toBeGreaterThan(20)
})

test('what a killed browser said that it saved is sent once', async () => {
  expect(await browserKills({ times: 2, seed })).toMatchObject({ received: 2, lost: 0, doubled: 0 })
})
