import { serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { ann, answering, bob, openPage, wish, wordsOf } from '../../tests/outbox-parts.ts'
import type { openMemoryStore } from './memory-store.ts'
import type { StoredItem } from './outbox-item.ts'
import { Vault } from './vault.ts'

async function waiting(...words: string[]) {
  const server = answering()
  const page = await openPage(server.send)
  for (const one of words) await page.outbox.enqueue(wish(one))
  return { ...page, server }
}
const stored = (store: ReturnType<typeof openMemoryStore>) => [...store.content.outbox.values()] as StoredItem[]

test('on the disk only a random id, a fingerprint, a place in line and a state can be read', async () => {
  const { store } = await waiting('SENTINEL-garden')
  const disk = serialize(store.content.outbox).toString('latin1')
  for (const secret of ['SENTINEL', 'plan-review', 'something-changed', ann.account, ann.key, ann.wordsKey as string])
    expect(disk).not.toContain(secret)
  const [{ content, ...readable } = {} as StoredItem] = stored(store)
  expect(readable).toEqual({
    id: expect.any(String),
    owner: expect.stringMatching(/^[0-9a-f]{64}$/),
    number: 1,
    state: 'waiting',
  })
  expect(Object.keys(content)).toEqual(['iv', 'bytes'])
})

test('after a reload without a key they cannot be seen or sent, but it is known that some wait', async () => {
  const { store } = await waiting('one', 'two')
  const server = answering()
  const { vault, outbox } = await openPage(server.send, { store })
  vault.close()
  await outbox.drain()
  expect([await outbox.list(), await outbox.count(), server.asked]).toEqual([[], 2, []])
})

test('another account at the same device sees, counts, sends, changes and overwrites none of it', async () => {
  const { store, outbox } = await waiting('one')
  const [item] = await outbox.list()
  const server = answering()
  const other = await openPage(server.send, { who: bob, store })
  await other.outbox.drain()
  expect([await other.outbox.list(), await other.outbox.count(), server.asked]).toEqual([[], 0, []])
  if (!item) throw new Error('it is there')
  expect(await other.outbox.change(item.id)).toBeUndefined()
  expect(await other.outbox.enqueue({ ...wish('of bob', bob), id: item.id })).toBe(false)
  expect((await outbox.list()).map(wordsOf)).toEqual(['one'])
})

test('what is on its way to the screen when somebody signs out does not arrive there', async () => {
  const { vault, outbox } = await waiting('one')
  const listing = outbox.list()
  vault.close()
  expect(await listing).toEqual([])
})

test('who signs out while it is being sent has no more of it sent', async () => {
  const server = answering(async () => vault.close())
  const { outbox, vault } = await openPage(server.send)
  await outbox.enqueue(wish('one'))
  await outbox.enqueue({ ...wish('two'), person: bob.account })
  await outbox.drain()
  expect(server.asked).toHaveLength(1)
  expect(await outbox.count()).toBe(2)
})

test('B7: signing out, five wrong PINs, a new copy key or another’s PIN remove the copy and never the words', async () => {
  const { store, outbox } = await waiting('one')
  const phone = { ...ann, device: 'own' as const }
  const vault = new Vault(store, { rounds: 2 })
  const keptAfter = async (removes: () => Promise<unknown>) => {
    expect(await vault.setPin(phone, '294718')).toEqual({ state: 'set' })
    expect(await vault.keep('plan', 1)).toBe(true)
    await removes()
    expect(store.content.records.size).toBe(0)
    expect((await outbox.list()).map(wordsOf)).toEqual(['one'])
  }
  await keptAfter(() => vault.removeCopy('signed-out'))
  await keptAfter(async () => {
    for (let tries = 0; tries < 5; tries++) await vault.unlock('482915')
  })
  await keptAfter(() => vault.openWithKey({ ...phone, key: bob.key }))
  await keptAfter(() => vault.openWithKey({ ...phone, device: 'shared' }))
  await keptAfter(() => new Vault(store, { rounds: 2 }).setPin({ ...bob, device: 'own' }, '583920'))
})

test('the words outlive a new copy key: signed out and in again, they are read and sent', async () => {
  const { store, vault } = await waiting('one')
  vault.close()
  const server = answering()
  const later = await openPage(server.send, { store, who: { ...ann, key: bob.key } })
  expect((await later.outbox.list()).map(wordsOf)).toEqual(['one'])
  await later.outbox.drain()
  expect(server.asked.map(wordsOf)).toEqual(['one'])
})

test('without a key that outlives signing out, nothing is said to be saved', async () => {
  const { wordsKey: _, ...without } = ann
  const { store, outbox } = await openPage(answering().send, { who: without })
  expect(await outbox.enqueue(wish('one'))).toBe(false)
  expect(store.content.outbox.size).toBe(0)
})

test('on one’s own phone the PIN opens the words without signal', async () => {
  const { store, vault } = await waiting('one')
  await vault.setPin({ ...ann, device: 'own' }, '294718')
  const { outbox, vault: later } = await openPage(answering().send, { store, who: { ...ann, device: 'own' } })
  later.close()
  expect(await later.unlock('294718')).toMatchObject({ state: 'opened' })
  expect((await outbox.list()).map(wordsOf)).toEqual(['one'])
  expect(await outbox.enqueue(wish('two'))).toBe(true)
})

/** Whoever has the tablet's files may change them. */
const putOnDisk = (store: ReturnType<typeof openMemoryStore>, item: Partial<StoredItem>) =>
  store.content.outbox.set(String(item.id), item)

test('B5: words do not open as another’s, under another id, in another state or at another place', async () => {
  const { store, outbox, server } = await waiting('one', 'two')
  const [first, second] = stored(store)
  if (!first || !second) throw new Error('both are there')
  for (const changed of [
    { ...first, content: second.content },
    { ...second, id: first.id },
    { ...first, state: 'held' as const },
    { ...first, number: 7 },
    { ...first, owner: 'another' },
  ]) {
    putOnDisk(store, changed)
    expect((await outbox.list()).map(wordsOf)).toEqual(['two'])
  }
  await outbox.drain()
  expect(server.asked.map(wordsOf)).toEqual(['two'])

  // Even with the very same key: what differs is only whose it is.
  const other = await openPage(server.send, { who: { ...bob, wordsKey: ann.wordsKey } })
  putOnDisk(other.store, { ...first, owner: other.vault.words?.owner })
  expect(await other.outbox.list()).toEqual([])
})

test('B6: what was cut or changed is left where it is, still counted, and the rest goes on', async () => {
  const { store, outbox, server } = await waiting('one', 'two')
  const [first] = stored(store)
  if (!first) throw new Error('it is there')
  const { bytes } = first.content
  for (const broken of [bytes.slice(1), bytes.map((byte, at) => (at === 3 ? byte ^ 1 : byte))]) {
    putOnDisk(store, { ...first, content: { ...first.content, bytes: broken } })
    expect((await outbox.list()).map(wordsOf)).toEqual(['two'])
    expect(await outbox.count()).toBe(2)
    expect(await outbox.enqueue({ ...wish('over it'), id: first.id })).toBe(false)
  }
  await outbox.drain()
  expect(server.asked.map(wordsOf)).toEqual(['two'])
  expect(stored(store).map(({ id }) => id)).toContain(first.id)
  store.content.outbox.set('rubbish', 'no item at all')
  expect(await outbox.list()).toHaveLength(1)
})

test('the same words sealed twice look different', async () => {
  const { store, outbox } = await waiting('one', 'one')
  const seen = new Set(stored(store).map(({ content }) => String(content.iv)))
  await outbox.drain()
  for (const { content } of stored(store)) seen.add(String(content.iv))
  expect(seen.size).toBe(4)
})
