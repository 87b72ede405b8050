import type { QueryClient } from '@tanstack/react-query'
import { call } from '#client/call.ts'
import { ProblemError } from '#client/call-errors.ts'
import type { DeletionReason } from '#client/deletions.ts'
import { parseTolerantly } from '#client/tolerance.ts'
import type { PinSet, Unlocked } from '#client/vault.ts'
import { api, type EndpointName } from '#contract/api.ts'
import type { DeviceKind } from '#contract/session.ts'
import { lockAgainWhenIdle } from './device-lock.ts'
import { openVault, vault } from './device-vault.ts'
import { query } from './query.ts'
import { signal } from './signals.ts'

/** The reads that may be kept on a person's own phone, and nothing else: the plan, what each request carries (R42), and what was asked. */
const kept: EndpointName[] = ['getPlan', 'getCommunicationNeeds', 'listServiceRequests']
const mine = { person: 'me' }

async function keepWhatIsRead(queries: QueryClient): Promise<void> {
  for (const name of kept) {
    const reply = queries.getQueryData([name, mine])
    // Nobody could say what the server has: what was kept before is more.
    if (reply !== undefined && reply !== null) await vault.keep(name, reply)
  }
}

/**
 * At each contact with the server, on whatever page, what is kept is read anew. The version that was kept may have been
 * withdrawn since: where there is nothing more to read, the copy goes. And a page brings the wordings of its own language
 * only, but the copy has all, for the day the person changes it; if they do not come now, what the page brought is still
 * newer than what was kept before.
 */
async function readAnew(queries: QueryClient): Promise<void> {
  try {
    await queries.fetchQuery({ ...query('getPlan', mine), staleTime: 0 })
    await queries.fetchQuery({ ...query('listServiceRequests', mine), staleTime: 0 })
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) await vault.removeCopy('withdrawn')
    else await keepWhatIsRead(queries)
  }
}

/**
 * On one's own phone: opens the vault with the key of the live session, and keeps each read from now on. On a device
 * that is shared by now, a copy that the same person kept before is removed.
 */
export async function keepCopy(device: DeviceKind, queries: QueryClient): Promise<void> {
  if (device === 'shared' && !(await vault.findLock())) return
  if (!(await openVault()) || device === 'shared') return
  queries.getQueryCache().subscribe((event) => {
    // Only what just came: a read that failed must not make an old copy look young.
    const came = event.type === 'updated' && event.action.type === 'success'
    if (came && kept.includes(event.query.queryKey[0] as EndpointName)) keepWhatIsRead(queries)
  })
  if (await vault.findLock()) await readAnew(queries)
}

/** Sets the PIN, then fetches and keeps what can be read with it. */
export async function setPin(pin: string): Promise<PinSet> {
  const set = await vault.setPin(await call(api.getDeviceKey, {}), pin)
  if (set.state !== 'set') return set
  await vault.keep('getPlan', await call(api.getPlan, mine))
  // The copy is of use without it: it is kept later, with the first page of questions.
  const needs = await call(api.getCommunicationNeeds, mine).catch(() => undefined)
  if (needs) await vault.keep('getCommunicationNeeds', needs)
  const asked = await call(api.listServiceRequests, mine).catch(() => undefined)
  if (asked) await vault.keep('listServiceRequests', asked)
  return set
}

/** What the lock screen may say of the copy: when it is from, and whether it may still be shown. */
export const findLock = () => vault.findLock()

export type Opened = Unlocked | { state: 'too-old'; savedAt: string }

/** Opens the copy without signal, and puts what it holds where the pages read from. */
export async function openCopy(pin: string, queries: QueryClient): Promise<Opened> {
  const unlocked = await vault.unlock(pin)
  if (unlocked.state !== 'opened') return unlocked
  const read = await vault.read('getPlan')
  if (read.state === 'too-old') return read
  const reply = read.state === 'found' ? parseTolerantly(api.getPlan.reply, read.value) : undefined
  if (read.state !== 'found' || reply === undefined) return { state: 'unavailable' }
  queries.setQueryData(['getPlan', mine], reply, { updatedAt: Date.parse(read.savedAt) })
  const needs = await vault.read('getCommunicationNeeds')
  const told = needs.state === 'found' && parseTolerantly(api.getCommunicationNeeds.reply, needs.value)
  if (told) queries.setQueryData(['getCommunicationNeeds', mine], told)
  lockAgainWhenIdle()
  const { watchAsking } = await import('./device-asking.ts')
  watchAsking(queries)
  signal({ offline: true, copy: { opened: new Date().toISOString(), from: read.savedAt } })
  return unlocked
}

export async function removeCopy(reason: DeletionReason): Promise<void> {
  vault.close()
  await vault.removeCopy(reason)
}
