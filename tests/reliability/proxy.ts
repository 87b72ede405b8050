import { AsyncLocalStorage } from 'node:async_hooks'
import { serialize } from 'node:v8'
import { call } from '#client/call.ts'
import { openMemoryStore } from '#client/memory-store.ts'
import { Outbox } from '#client/outbox.ts'
import { Vault } from '#client/vault.ts'
import { api } from '#contract/api.ts'
import { openFaultProxy } from './fault-proxy.ts'
import type { Part } from './results.ts'
import { idFrom, openProduction, personOf, randomFrom } from './senders.ts'

const each = 5
const atOnce = 20
const words = (phone: number, nth: number) => `SENTINEL of phone ${phone}, ${nth}`

/** Whose phone it is that asks just now: each has a session of its own, as each browser has. */
const phones = new AsyncLocalStorage<{ port: number; token: string }>()

/** `fetch` as a browser would do it from a page of ours, on the phone that asks. */
function fetchAsPhones(): void {
  const fetchAnywhere = globalThis.fetch
  globalThis.fetch = async (path, init) => {
    const phone = phones.getStore()
    if (!phone || typeof path !== 'string' || !path.startsWith('/')) return fetchAnywhere(path, init)
    const headers = {
      ...(init?.headers as Record<string, string>),
      cookie: `__Host-session=${phone.token}`,
      'sec-fetch-site': 'same-origin',
    }
    return fetchAnywhere(`http://127.0.0.1:${phone.port}${path}`, { ...init, headers })
  }
}

/** So many phones, each with the real outbox, behind a network that lies; at the end it is good, and all must be there once. */
export const proxy: Part = async ({ times, seed }) => {
  const random = randomFrom(seed)
  const people = Math.min(times, 500)
  const site = await openProduction(people)
  const network = await openFaultProxy(site.port, random)
  fetchAsPhones()
  const counted = { phones: times, requests: 0, faults: 0, lost: 0, doubled: 0, leaked: 0, stuck: 0 }
  const owners = new Map<string, string>()

  const sendAsPhone = async (phone: number): Promise<void> => {
    const token = site.token(phone)
    const person = await personOf(site.port, token)
    const store = openMemoryStore()
    const vault = new Vault(store, { rounds: 2 })
    const key = (of: string) => Buffer.alloc(32, `${of} ${phone}`).toString('base64url')
    await vault.openWithKey({
      account: idFrom(random),
      device: 'shared',
      key: key('copy'),
      wordsKey: key('words'),
      copyDays: 7,
    })
    const outbox = new Outbox({
      store,
      vault,
      locks: null,
      random,
      send: ({ id, person: whose, journey, answers }, how) =>
        call(api.putServiceRequest, { person: whose, request: id }, { journey, answers }, how),
    })
    for (let nth = 0; nth < each; nth += 1) {
      const item = { id: idFrom(random), person, journey: 'compliment' }
      owners.set(words(phone, nth), person)
      await outbox.enqueue({ ...item, answers: { words: words(phone, nth), passOn: 'keep-it' } })
      if (serialize(Object.values(store.content)).toString('latin1').includes('SENTINEL')) counted.leaked += 1
      await outbox.drain()
    }
    // As often as a person would come back to it.
    for (let tries = 0; tries < 60 && (await outbox.count()) > 0; tries += 1) await outbox.drain()
    counted.stuck += await outbox.count()
  }

  try {
    const waiting = Array.from({ length: times }, (_, phone) => phone)
    const line = async () => {
      for (let phone = waiting.pop(); phone !== undefined; phone = waiting.pop()) {
        const context = { port: network.port, token: site.token(phone) }
        await phones.run(context, sendAsPhone, phone)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, line))
    const kept = await site.kept()
    const said = kept.map((one) => one.words)
    counted.requests = network.counted.requests
    counted.faults = network.counted.faults
    counted.lost = [...owners.keys()].filter((one) => !said.includes(one)).length
    counted.doubled = said.length - new Set(said).size
    counted.leaked += kept.filter((one) => owners.get(one.words) !== one.person).length
    return counted
  } finally {
    network.close()
    await site.close()
  }
}
