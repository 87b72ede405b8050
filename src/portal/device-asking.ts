import type { QueryClient } from '@tanstack/react-query'
import { call } from '#client/call.ts'
import { Drafts } from '#client/drafts.ts'
import { Outbox, type OutboxItem } from '#client/outbox.ts'
import { openTabsChannel } from '#client/tabs-channel.ts'
import { watchOutbox } from '#client/watch-outbox.ts'
import { api } from '#contract/api.ts'
import type { Answers } from '#contract/journeys/journey.ts'
import type { Draft } from '#contract/service-request.ts'
import { timeNow } from './clock.ts'
import { forgetFilesOf, sendFilesOf } from './device-files.ts'
import { isMarked, mark } from './device-marks.ts'
import { newestNeeds } from './device-needs.ts'
import { openVault, store, vault } from './device-vault.ts'
import { query } from './query.ts'
import { currentSignals, signal } from './signals.ts'

/** How long a move waits for an answer to what was sent. It is safe on the device by then, and goes on its way behind the next page. */
const patience = 4000

const drafts = new Drafts(store, vault, { now: timeNow })
export const outbox = new Outbox({
  store,
  vault,
  now: timeNow,
  send: async ({ id, person, journey, answers }, how) => {
    await sendFilesOf({ person, request: id }, answers, how)
    return call(api.putServiceRequest, { person, request: id }, { journey, answers }, how)
  },
  channel: openTabsChannel('outbox', window),
})

/** What waits here, or was sent and not shown yet. Nothing while no key is open. */
export const listItems = (): Promise<OutboxItem[]> => outbox.list()

/** The newer of what the server has of a draft and what this device has; without signal what is here, or a new one. */
export async function newestDraft(journey: string, theirs: Draft | undefined): Promise<Draft> {
  await openVault()
  const [ours, items] = await Promise.all([drafts.read(journey), outbox.list()])
  // What is on its way is no draft any more, though the server may not know it yet.
  const isOnItsWay = ({ id }: { id: string }) =>
    items.some((item) => item.id === id && item.state !== 'needs-attention')
  const [newest] = [ours, theirs]
    .filter((draft) => draft?.savedAt && !isOnItsWay(draft))
    .sort((one, other) => Date.parse(other?.savedAt ?? '') - Date.parse(one?.savedAt ?? ''))
  return newest ?? (theirs?.savedAt === null ? theirs : { id: crypto.randomUUID(), answers: {}, savedAt: null })
}

/** Whether this device can keep words just now: it has a place for them, and the key of who is signed in. */
export const isKeeping = async (): Promise<boolean> => (await openVault()) && vault.words !== undefined

/** Keeps what is written so far on this device. True only once it is there. */
export const keepDraft = async (journey: string, draft: Pick<Draft, 'id' | 'answers'>): Promise<boolean> =>
  (await openVault()) && drafts.keep(journey, draft)

let told: Promise<unknown> = Promise.resolve()
/**
 * Tells the server as well, one after the other, so that another device or a visit without script goes on from here. The
 * person is named: in a tab that was left open, `me` may be somebody else by now.
 */
export function tellDraft(
  person: string,
  journey: string,
  { id, answers }: Pick<Draft, 'id' | 'answers'>,
): Promise<boolean> {
  const turn = told.then(() => call(api.putDraft, { person, journey }, { id, answers }))
  told = turn.catch(() => {})
  return turn.then(
    () => true,
    () => false,
  )
}

/** Begins anew: what was written and not sent is forgotten, here and at the server. */
export async function forgetDraft(person: string | undefined, journey: string): Promise<void> {
  const begun = await drafts.read(journey)
  if (begun) await forgetFilesOf(begun.answers)
  await drafts.remove(journey)
  if (person) await told.then(() => call(api.deleteDraft, { person, journey })).catch(() => {})
}

type ToSend = { id: string; person: string; journey: string; answers: Answers }

/** Writes it down to be sent, and sends it where that can be. False where this device cannot keep it. */
export async function sendRequest(request: ToSend): Promise<boolean> {
  if (!(await openVault()) || !(await outbox.enqueue(request))) return false
  await drafts.remove(request.journey)
  const late = new Promise<void>((done) => setTimeout(done, patience))
  await Promise.race([outbox.drain().catch(() => {}), late])
  return true
}

/** Takes back what waits, so that its words can be changed: they are a draft again. Not in the place of another one. */
export async function takeBack({ id, journey }: OutboxItem): Promise<OutboxItem | undefined> {
  const begun = await drafts.read(journey)
  if (begun && begun.id !== id) return undefined
  const item = await outbox.change(id)
  if (item) await keepDraft(item.journey, item)
  return item
}

/** Deletes what waits here, with its files: the person does not want it any more. */
export async function deleteItem(id: string): Promise<void> {
  const item = (await outbox.list()).find((one) => one.id === id)
  if ((await outbox.delete(id)) && item) await forgetFilesOf(item.answers)
}

/** Lets go of what was received and shown: the council has it, and nothing is lost with this. */
export async function dropShown(ids: string[]): Promise<void> {
  for (const { id, state } of await outbox.list()) if (state === 'sent' && ids.includes(id)) await outbox.delete(id)
}

const listed = ['listServiceRequests', { person: 'me' }]
const needs = query('getCommunicationNeeds', { person: 'me' }).queryKey

/** Puts what was received where the pages read it from, and says how much is not sent yet. */
async function look(queries: QueryClient): Promise<void> {
  const items = await outbox.list()
  queries.setQueryData(needs, (before) => before && newestNeeds(items, before))
  for (const { receipt, answers, state } of items) {
    if (state !== 'sent' || !receipt) continue
    const request = { ...receipt, answers, stage: 'received', steps: [] }
    // What the server has of it already is newer than what this device sent.
    queries.setQueryData(['getServiceRequest', { person: 'me', request: receipt.id }], (before) => before ?? request)
    const list = queries.getQueryData<{ requests: { id: string }[] } | null>(listed)
    // Without signal nobody could say what the server has; now it can be asked.
    if (list === null) queries.invalidateQueries({ queryKey: listed })
    if (list && !list.requests.some(({ id }) => id === receipt.id))
      queries.setQueryData(listed, { requests: [request, ...list.requests] })
  }
  const attention = items.filter(({ state }) => state === 'needs-attention').length
  signal({ unsent: await outbox.count(), attention })
  const any = await outbox.hasAny()
  if (any !== undefined && !currentSignals().gone) mark('waiting-here', any)
}

/** The person was told that what waited here is gone. */
export function forgetWhatIsGone(): void {
  signal({ gone: false })
  mark('waiting-here', false)
}

/** The server does not know a request that is only here: who asks for its page again is led to what waits. */
export async function leadToWhatWaits(): Promise<void> {
  const id = /^\/requests\/([^/]+)$/.exec(window.location.pathname)?.[1]
  if ((await outbox.list()).some((item) => item.id === id)) window.location.replace('/requests')
}

let watching = false
/** Begins to send what waits, and to say on every page how much that is. */
export async function watchAsking(queries: QueryClient): Promise<void> {
  if (watching) return
  watching = true
  if (isMarked('waiting-here') && (await outbox.hasAny()) === false) signal({ gone: true })
  if ((await outbox.count()) > 0) await openVault()
  outbox.subscribe(() => look(queries))
  await look(queries)
  watchOutbox(outbox, window)
}
