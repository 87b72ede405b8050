import { beforeEach, expect, test } from 'vitest'
import { hashOfCode } from '#server/activation-codes.ts'
import { signInAs } from '../scripted-sign-in.ts'
import { startServer } from '../server.ts'
import type { Visitor } from '../visitor.ts'

const { put, visitor, later, owner, ports } = await startServer()
const birth = { day: '3', month: '12', year: '1988' }
const expiresOn = '2027-01-31'
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
let strangers = 0
let people = 0
beforeEach(() => later(61))

async function stranger(): Promise<Visitor> {
  strangers += 1
  const browser = visitor()
  await signInAs(browser, `stranger ${strangers}`)
  return browser
}
/** A person with a letter, in the state that is wanted. Answers the code. */
async function letter(more: 'linked' | 'used' | 'expired' | 'suspended' | 'fresh' = 'fresh'): Promise<string> {
  const [reference, code] = [
    `RC-62${100 + people}`,
    `GULL-REED-${signs[people % 24]}${signs[Math.floor(people / 24)]}35`,
  ]
  people += 1
  await put(reference, { givenName: 'Edie', familyName: 'Samphire', dateOfBirth: '1988-12-03' })
  await put(`${reference}/activation-code`, { code, expiresOn })
  if (more === 'used') await tryCode(await stranger(), code)
  if (more === 'linked') await tryCode(await stranger(), code)
  if (more === 'linked') await put(`${reference}/activation-code`, { code: code.replace('GULL', 'TERN'), expiresOn })
  if (more === 'suspended') await put(`${reference}/standing`, { state: 'suspended' })
  if (more === 'expired')
    await owner
      .updateTable('activation_code')
      .set({ expires_on: '2026-01-01' })
      .where('code_hash', '=', await hashOfCode('redcar-cleveland', code))
      .execute()
  return more === 'linked' ? code.replace('GULL', 'TERN') : code
}
const tryCode = (who: Visitor, code: string, day = birth.day) => who.submit('/link', { ...birth, code, day })

/** Every way in which a code does not do. */
const wrong: Record<string, () => Promise<[code: string, day?: string]>> = {
  unknown: async () => ['WREN-WREN-7777'.replace('7777', `${signs[people % 24]}245`)],
  'of another date': async () => [await letter(), '4'],
  used: async () => [await letter('used')],
  expired: async () => [await letter('expired')],
  suspended: async () => [await letter('suspended')],
  'of somebody linked': async () => [await letter('linked')],
}

/** All statements that are asked of the database from now on, without the values in them. */
const asked: string[] = []
const values = ['value', 'values', 'parameters']
ports.database = ports.database.withPlugin({
  transformQuery: ({ node }) => {
    asked.push(JSON.stringify(node, (key, inner) => (values.includes(key) ? undefined : inner)))
    return node
  },
  transformResult: async ({ result }) => result,
})

/** What one try by somebody new gives away: the answer to the byte, the work, and the time. */
async function tryAnew(code: string, day?: string) {
  const who = await stranger()
  asked.length = 0
  const started = performance.now()
  const response = await tryCode(who, code, day)
  const ms = performance.now() - started
  const work = [...asked]
  const text = await response.text()
  // The same for all but who asks: the token and the account of their own session.
  const { formToken, session } = JSON.parse(text)
  const body = text.replace(formToken, 'token').replace(session.account, 'account')
  return { ms, answer: [response.status, [...response.headers], body], work }
}
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const ways = Object.keys(wrong)
const codeThatIs = async (way: string): Promise<[code: string, day?: string]> => (await wrong[way]?.()) ?? ['']
const unknown = async () => (await codeThatIs('unknown'))[0]

test.each(ways)(
  'a code that is %s is answered to the byte like one that nobody has, for the same work',
  async (way) => {
    const [code, day] = await codeThatIs(way)
    const nobodys = await tryAnew(await unknown(), day)
    const tried = await tryAnew(code, day)
    expect(tried.answer).toEqual(nobodys.answer)
    expect(tried.work).toEqual(nobodys.work)
    expect(tried.work.length).toBeGreaterThan(5)
  },
)

test('the time of the answer does not tell either: the slow hash is made whatever there is', async () => {
  const pairs: [number, number][] = []
  for (let pair = 0; pair < 15; pair += 1) {
    const [known, day] = await codeThatIs('of another date')
    const nobodys = await tryAnew(await unknown(), day)
    pairs.push([nobodys.ms, (await tryAnew(known, day)).ms])
    later(11)
  }
  const difference = Math.abs(median(pairs.map(([one, other]) => other - one)))
  const whole = median(pairs.flat())
  // Without the hash an answer would take a fraction of the time.
  expect(difference / whole).toBeLessThan(0.4)
}, 60_000)

test('one account has five tries in an hour, then the telephone number, whatever it writes', async () => {
  const who = await stranger()
  for (let tries = 0; tries < 5; tries += 1) expect((await tryCode(who, 'GULL-WREN-4679')).status).toBe(422)
  const code = await letter()
  asked.length = 0
  const stopped = await tryCode(who, code)
  expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([429, '60'])
  expect((await stopped.json()).link.faults).toEqual({ code: 'too-many' })
  expect(asked.join()).not.toContain('activation_code')
  later(61)
  await signInAs(who, `stranger ${strangers}`)
  expect((await tryCode(who, code)).status).toBe(303)
})

test('what is wrong by its shape is no try', async () => {
  const who = await stranger()
  for (let tries = 0; tries < 8; tries += 1) expect((await tryCode(who, 'GULL')).status).toBe(422)
  expect((await tryCode(who, await letter())).status).toBe(303)
})

test('one address has five tries in an hour, with however many accounts', async () => {
  const who = visitor()
  for (let tries = 0; tries < 5; tries += 1) {
    await signInAs(who, `of one address ${tries}`)
    expect((await tryCode(who, 'GULL-WREN-4679')).status).toBe(422)
  }
  await signInAs(who, 'of one address 6')
  expect((await tryCode(who, await letter())).status).toBe(429)
  expect((await tryCode(await stranger(), await letter())).status).toBe(303)
})

test('a lost letter has five tries in its life, by whomever; a new one begins anew', async () => {
  const code = await letter()
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await tryCode(await stranger(), code, String(4 + tries))).status).toBe(422)
    later(61)
  }
  const nobodys = await tryAnew('GULL-WREN-4679')
  expect((await tryAnew(code)).answer).toEqual(nobodys.answer)
  const fresh = code.replace('REED', 'FERN')
  await put(`RC-62${99 + people}/activation-code`, { code: fresh, expiresOn })
  expect((await tryCode(await stranger(), fresh)).status).toBe(303)
})

test('nobody tries who is not signed in, and by a form of ours only', async () => {
  const response = await visitor().submit('/link', { ...birth, code: await letter() })
  expect(response.headers.get('location')).toBe('/sign-in?return=%2Flink')
})
