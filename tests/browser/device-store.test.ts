import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type * as Device from '#client/device-store.ts'
import type * as Sending from '#client/outbox.ts'
import type * as Keeping from '#client/vault.ts'
import { chromiumPath, launchArgs } from '../chromium.ts'
import { ann, wish } from '../outbox-parts.ts'
import { clientCode } from './client-code.ts'

declare const Client: typeof Device & typeof Keeping & typeof Sending

const address = 'http://localhost:9/'
const profile = mkdtempSync(join(tmpdir(), 'care-store-'))
let script: string
let context: BrowserContext

/** A browser on this profile, where each page has the code of the device and nothing else. */
async function open(): Promise<void> {
  context = await chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), args: launchArgs })
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<title>device</title>' }))
}
async function newPage(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await page.addScriptTag({ content: script })
  return page
}

beforeAll(async () => {
  script = await clientCode()
  await open()
})
afterAll(async () => {
  await context?.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** A page of the version before, which kept a lock and a record, and still has the database open. */
const keepAsBefore = (page: Page, yields: boolean) =>
  page.evaluate(
    (closes) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('my-care-and-support', 1)
        opening.onupgradeneeded = () => {
          for (const name of ['locks', 'records']) opening.result.createObjectStore(name)
        }
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          Object.assign(globalThis, { database })
          if (closes) database.onversionchange = () => database.close()
          const writing = database.transaction(['locks', 'records'], 'readwrite')
          writing.objectStore('locks').put('a lock', 'owner')
          writing.objectStore('records').put('a record', 'name')
          writing.oncomplete = () => done()
        }
      }),
    yields,
  )

/** Puts something into a store of words, and reads everything that was there before. */
const useStore = (page: Page) =>
  page.evaluate(() =>
    Client.openDeviceStore().transact(async (transaction) => {
      await transaction.put('outbox', 'id', 'a request')
      return [
        await transaction.list('locks'),
        await transaction.list('records'),
        await transaction.list('drafts'),
        await transaction.list('outbox'),
      ]
    }),
  )
const forget = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.deleteDatabase('my-care-and-support').onsuccess = () => done()
      }),
  )
const everything = { available: true, value: [['a lock'], ['a record'], [], ['a request']] }

test('what an earlier version kept is still there when the stores for words are made', async () => {
  const [before, page] = [await newPage(), await newPage()]
  await keepAsBefore(before, true)
  expect(await useStore(page)).toEqual(everything)
  await Promise.all([before.close(), page.close()])
  await forget(await newPage())
})

test('a sleeping page of an earlier version holds up nobody for ever, and nothing is lost by it', async () => {
  const [before, page] = [await newPage(), await newPage()]
  await keepAsBefore(before, false)
  expect(await useStore(page)).toEqual({ available: false })
  await before.close()
  expect(await useStore(page)).toEqual(everything)
  await page.close()
  await forget(await newPage())
})

test('what the disk takes back at the last moment is not said to be kept', async () => {
  const page = await newPage()
  const told = await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given)
      request.addEventListener('success', () => this.transaction.abort())
      return request
    }
    return Client.openDeviceStore().transact((transaction) => transaction.put('outbox', 'id', 'a request'))
  })
  expect(told).toEqual({ available: false })
  await forget(page)
})

const enqueue = (page: Page, item: ReturnType<typeof wish>) =>
  page.evaluate(
    async ([key, one]) => {
      const store = Client.openDeviceStore()
      const vault = new Client.Vault(store)
      await vault.openWithKey(key)
      return new Client.Outbox({ store, vault, send: () => new Promise(() => {}) }).enqueue(one)
    },
    [ann, item] as const,
  )
/** Drains in two ways of the same page at once; answers what arrived, and the words that are known as sent. */
const drainTwice = (page: Page) =>
  page.evaluate(async (key) => {
    const arrived: string[] = []
    const send = async ({ id, journey }: Sending.OutboxItem) => {
      arrived.push(id)
      return { id, journey, reference: 'ABCD-2345', receivedAt: '2026-11-22T12:00:00.000Z' }
    }
    const [first, second] = await Promise.all(
      [1, 2].map(async () => {
        const store = Client.openDeviceStore()
        const vault = new Client.Vault(store)
        await vault.openWithKey(key)
        return new Client.Outbox({ store, vault, send })
      }),
    )
    await Promise.all([first?.drain(), second?.drain()])
    const items = (await second?.list()) ?? []
    return { arrived, sent: items.filter(({ state }) => state === 'sent').map(({ id }) => id) }
  }, ann)

/** It has not even a moment to write down what is only in memory. */
async function killBrowser(): Promise<void> {
  const session = await context.newCDPSession(await context.newPage())
  const closed = new Promise((done) => context.once('close', done))
  await session.send('Browser.crash').catch(() => {})
  await closed
}

test('what was said to be saved survives the browser being killed, and goes once from the next one', async () => {
  const items = Array.from({ length: 5 }, (_, at) => wish(`request ${at}`))
  for (const item of items) {
    expect(await enqueue(await newPage(), item)).toBe(true)
    await killBrowser()
    await open()
  }
  const { arrived, sent } = await drainTwice(await newPage())
  const ids = items.map(({ id }) => id)
  expect([arrived, sent]).toEqual([ids, ids])
})
