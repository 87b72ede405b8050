import { serialize } from 'node:v8'
import { expect, test, vi } from 'vitest'
import { ann, bob, noon } from '../../tests/outbox-parts.ts'
import { type Deletion, deletions } from './deletions.ts'
import { Drafts } from './drafts.ts'
import { openMemoryStore } from './memory-store.ts'
import { Vault } from './vault.ts'

async function openDrafts(who = ann, store = openMemoryStore()) {
  const vault = new Vault(store, { rounds: 2 })
  await vault.openWithKey(who)
  return { store, vault, drafts: new Drafts(store, vault, { now: () => noon }) }
}
const draft = (words: string) => ({
  id: '0b7c6f0e-0f0b-4c57-8f5a-1d2e3f405162',
  answers: { words, grounds: ['a', 'b'] },
})
const savedAt = '2026-11-22T12:00:00.000Z'

test('what is kept is read again, in place of the one before, until it is removed', async () => {
  const { drafts } = await openDrafts()
  expect(await drafts.read('plan-review')).toBeUndefined()
  expect(await drafts.keep('plan-review', draft('one'))).toBe(true)
  expect(await drafts.keep('plan-review', draft('two'))).toBe(true)
  expect(await drafts.keep('complaint', draft('other'))).toBe(true)
  expect(await drafts.read('plan-review')).toEqual({ ...draft('two'), savedAt })
  const told: Deletion[] = []
  const hear = (event: Event) => told.push((event as CustomEvent<Deletion>).detail)
  deletions.addEventListener('deletion', hear)
  await drafts.remove('plan-review')
  await drafts.remove('plan-review')
  deletions.removeEventListener('deletion', hear)
  expect(told).toEqual([{ what: 'draft', reason: 'asked' }])
  expect(await drafts.read('plan-review')).toBeUndefined()
  expect(await drafts.read('complaint')).toEqual({ ...draft('other'), savedAt })
})

test('on a shared device too nothing of it can be read on the disk, not even which form it is', async () => {
  const { store, drafts } = await openDrafts()
  await drafts.keep('plan-review', draft('SENTINEL'))
  const disk = serialize(store.content).toString('latin1')
  for (const secret of ['SENTINEL', 'plan-review', 'grounds', ann.account, draft('').id])
    expect(disk).not.toContain(secret)
})

test('the last words win, however fast they come, and none come back after they were removed', async () => {
  const { drafts } = await openDrafts()
  const answers = { words: 'last' }
  const keeping = Array.from({ length: 20 }, (_, at) => drafts.keep('plan-review', draft(`${at}`)))
  keeping.push(drafts.keep('plan-review', { ...draft(''), answers }))
  // What the page writes on is not what was saved.
  answers.words = 'later'
  await Promise.all(keeping)
  expect((await drafts.read('plan-review'))?.answers.words).toBe('last')
  void drafts.keep('plan-review', draft('again'))
  await drafts.remove('plan-review')
  expect(await drafts.read('plan-review')).toBeUndefined()
})

test('words that are slow to be sealed do not come after later ones', async () => {
  const { drafts } = await openDrafts()
  const { encrypt } = crypto.subtle
  vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...given) => {
    await new Promise((done) => setTimeout(done, 30))
    return encrypt.apply(crypto.subtle, given)
  })
  await Promise.all([drafts.keep('plan-review', draft('one')), drafts.keep('plan-review', draft('two'))])
  expect((await drafts.read('plan-review'))?.answers.words).toBe('two')
})

test('another account, or nobody, reads and removes nothing of it', async () => {
  const { store, vault, drafts } = await openDrafts()
  await drafts.keep('plan-review', draft('one'))
  const other = await openDrafts(bob, store)
  expect(await other.drafts.read('plan-review')).toBeUndefined()
  await other.drafts.remove('plan-review')
  vault.close()
  expect(await drafts.read('plan-review')).toBeUndefined()
  expect(await drafts.keep('plan-review', draft('two'))).toBe(false)
  await drafts.remove('plan-review')
  const again = await openDrafts({ ...ann, key: bob.key }, store)
  expect(await again.drafts.read('plan-review')).toEqual({ ...draft('one'), savedAt })
})

test('words typed just before signing out are kept, and opened for nobody who comes after', async () => {
  const { store, vault, drafts } = await openDrafts()
  const keeping = drafts.keep('plan-review', draft('one'))
  const reading = drafts.read('plan-review')
  vault.close()
  await vault.removeCopy('signed-out')
  expect([await keeping, await reading]).toEqual([true, undefined])
  const again = await openDrafts(ann, store)
  expect((await again.drafts.read('plan-review'))?.answers.words).toBe('one')
})

test('a draft changed on the disk is not shown, and a new one can be kept; without a disk it says so', async () => {
  const { store, vault, drafts } = await openDrafts()
  await drafts.keep('plan-review', draft('one'))
  const [place] = store.content.drafts.keys()
  store.content.drafts.set(String(place), { iv: new Uint8Array(12), bytes: new Uint8Array(40) })
  expect(await drafts.read('plan-review')).toBeUndefined()
  expect(await drafts.keep('plan-review', draft('two'))).toBe(true)
  const broken = new Drafts({ transact: async () => ({ available: false }) }, vault)
  expect([await broken.keep('plan-review', draft('one')), await broken.read('plan-review')]).toEqual([false, undefined])
})
