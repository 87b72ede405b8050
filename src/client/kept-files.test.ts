import { serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { ann, bob } from '../../tests/outbox-parts.ts'
import { KeptFiles } from './kept-files.ts'
import { openMemoryStore } from './memory-store.ts'
import { Vault } from './vault.ts'

async function open(who = ann, store = openMemoryStore()) {
  const vault = new Vault(store, { rounds: 2 })
  await vault.openWithKey(who)
  return { store, vault, files: new KeptFiles(store, vault) }
}
const id = '0b7c6f0e-0f0b-4c57-8f5a-1d2e3f405162'
const content = new TextEncoder().encode('\n%PDF SENTINEL\nand more\n')
const file = { kind: 'application/pdf', name: 'SENTINEL “öl”.pdf', content } as const

test('what is kept is read again, byte for byte, until it is let go of', async () => {
  const { files } = await open()
  expect(await files.read(id)).toBeUndefined()
  expect(await files.keep({ id, ...file })).toBe(true)
  expect(await files.read(id)).toEqual(file)
  await files.remove(id)
  expect(await files.read(id)).toBeUndefined()
})

test('nothing of it can be read on the disk, and by nobody else', async () => {
  const { store, files } = await open()
  await files.keep({ id, ...file })
  expect(serialize([...store.content.files]).includes('SENTINEL')).toBe(false)
  expect(serialize(file).includes('SENTINEL')).toBe(true)
  expect(await (await open(bob, store)).files.read(id)).toBeUndefined()
  store.content.files.set('another', store.content.files.get(id))
  expect(await files.read('another')).toBeUndefined()
})

test('without a key, or without room, it is not kept, and that is said', async () => {
  const { vault, files } = await open()
  vault.close()
  expect(await files.keep({ id, ...file })).toBe(false)
  const full = new KeptFiles({ transact: async () => ({ available: false }) }, (await open()).vault)
  expect(await full.keep({ id, ...file })).toBe(false)
  await expect(full.read(id)).rejects.toThrow('cannot be read now')
})
