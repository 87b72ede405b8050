import { beforeEach, expect, test } from 'vitest'
import { sam as sample } from '#mocks/people/sam.ts'
import { signInAs } from '../scripted-sign-in.ts'
import { startServer } from '../server.ts'

const { put, signIn, visitor, later, owner, clock } = await startServer()
const birth = { day: '3', month: '12', year: '1988' }
let drawn = 0
beforeEach(() => later(61))

/** Someone with a letter of the council's: known there, and signed in to nothing yet. */
async function letter(reference: string, more: object = {}): Promise<string> {
  drawn += 1
  const code = `GULL-SAND-3${['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N'][drawn]}59`
  await put(reference, { givenName: 'Edie', familyName: 'Samphire', dateOfBirth: '1988-12-03' })
  const sent = await put(`${reference}/activation-code`, { code, expiresOn: '2027-01-31', ...more })
  expect(sent.status).toBe(200)
  return code
}
const stranger = async (subject: string, council = 'redcar-cleveland') => {
  const browser = visitor(council)
  await signInAs(browser, subject)
  return browser
}
type Who = Awaited<ReturnType<typeof stranger>>
const tryCode = async (who: Who, code: string, more: object = {}) => who.submit('/link', { code, ...birth, ...more })
const leadsHome = async (response: Promise<Response>) => (await response).headers.get('location') === '/home'

test('the code of the letter and the date of birth lead to the plan, once', async () => {
  const sam = await signIn('sam')
  expect((await sam.ask('/home')).headers.get('location')).toBe('/not-linked')
  const response = await tryCode(sam, 'gull sand 2468')
  expect([response.status, response.headers.get('location')]).toEqual([303, '/home'])
  expect((await sam.see('/plan')).input.reads[0]?.reply).toMatchObject({ person: { name: 'Sam Skerry' } })
  expect(await leadsHome(tryCode(sam, 'gull sand 2468'))).toBe(true)
  const again = await stranger('somebody with the letter')
  expect((await tryCode(again, sample.code ?? '')).status).toBe(422)
})

test('on their own phone they are asked for a PIN once there is something to read, and not before', async () => {
  const code = await letter('own-phone')
  const edie = await stranger('edie on her own phone')
  const answered = await edie.submit('/device', { device: 'own', return: '/home' })
  expect(answered.headers.get('location')).toBe('/home')
  expect((await tryCode(edie, code)).headers.get('location')).toBe('/device/pin?return=%2Fhome')
})

test('what is wrong is said on the page itself; the date stays, the code does not', async () => {
  const sam = await stranger('careless')
  const { status, input } = await sam.see('/link', {
    method: 'POST',
    headers: { origin: sam.origin },
    body: new URLSearchParams({
      token: (await sam.see('/settings')).input.formToken,
      code: 'GULL',
      day: '31',
      month: '2',
      year: '1988',
    }),
  })
  expect([status, input.page, input.url]).toEqual([422, 'link', '/link'])
  expect(input.link).toEqual({
    faults: { code: 'shape', birth: 'not-real' },
    values: { day: '31', month: '2', year: '1988' },
  })
  expect(JSON.stringify(input)).not.toContain('GULL')
  expect((await sam.see('/link')).input.link).toBeUndefined()
})

test('a letter’s code is for its council only', async () => {
  const code = await letter('RC-61001')
  expect((await tryCode(await stranger('elsewhere', 'rutland'), code)).status).toBe(422)
  expect(await leadsHome(tryCode(await stranger('here'), code))).toBe(true)
})

test('it works through its last day by the clock in England, and not after', async () => {
  const today = clock.now.toISOString().slice(0, 10)
  const code = await letter('RC-61002', { expiresOn: today })
  const [first, second] = [await stranger('in time'), await stranger('too late')]
  const midnight = Date.parse(`${today}T24:00:00Z`)
  later((midnight - clock.now.getTime()) / 60_000 + 5)
  await signInAs(second, 'too late')
  expect((await tryCode(second, code)).status).toBe(422)
  later(-10)
  await signInAs(first, 'in time')
  expect(await leadsHome(tryCode(first, code))).toBe(true)
})

test('a new letter ends the one before it; the same letter sent again changes nothing, also once it is used', async () => {
  const old = await letter('RC-61003')
  const code = await letter('RC-61003')
  expect((await tryCode(await stranger('old letter'), old)).status).toBe(422)
  const first = await (await put('RC-61003/activation-code', { code, expiresOn: '2027-01-31' })).json()
  expect(await leadsHome(tryCode(await stranger('new letter'), code))).toBe(true)
  later(1)
  expect(await (await put('RC-61003/activation-code', { code, expiresOn: '2027-01-31' })).json()).toEqual(first)
  const { used_at } = await owner
    .selectFrom('activation_code')
    .innerJoin('person', 'person.id', 'activation_code.person_id')
    .select('used_at')
    .where('reference', '=', 'RC-61003')
    .executeTakeFirstOrThrow()
  expect(used_at).not.toBeNull()
})

test('each adult has one sign-in: a new code for someone who is linked is refused to every other', async () => {
  const [first, second] = [await letter('RC-61004'), 'GULL-REED-2469']
  expect(await leadsHome(tryCode(await stranger('own sign-in'), first))).toBe(true)
  await put('RC-61004/activation-code', { code: second, expiresOn: '2027-01-31' })
  expect((await tryCode(await stranger('another sign-in'), second)).status).toBe(422)
})

test('a code that did its work does none again, even when the record has no sign-in any more', async () => {
  const code = await letter('RC-61009')
  const first = await stranger('parted')
  expect(await leadsHome(tryCode(first, code))).toBe(true)
  const { account } = await (await first.ask('/api/session')).json()
  await owner.updateTable('account').set({ person_id: null }).where('id', '=', account).execute()
  expect((await tryCode(await stranger('second'), code)).status).toBe(422)
})

test('two at the same moment with one code: one is linked', async () => {
  const code = await letter('RC-61005')
  const both = await Promise.all([stranger('one'), stranger('two')])
  const answers = await Promise.all(both.map((who) => tryCode(who, code)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
})

test('of two clicks on the one button, both lead home', async () => {
  const code = await letter('RC-61006')
  const who = await stranger('double click')
  const answers = await Promise.all([tryCode(who, code), tryCode(who, code)])
  expect(answers.map(({ headers }) => headers.get('location'))).toEqual(['/home', '/home'])
})

test('each try is written down, without the code', async () => {
  const code = await letter('RC-61007')
  const who = await stranger('noted')
  await tryCode(who, code, { day: '4' })
  await tryCode(who, code)
  const rows = await owner.selectFrom('audit').selectAll().where('action', '=', 'link').orderBy('id', 'desc').execute()
  expect(rows.slice(0, 2)).toMatchObject([
    { outcome: 'done', basis: 'self', actor_kind: 'account' },
    { outcome: 'denied', basis: 'none', person_id: null },
  ])
  const kept = JSON.stringify([await owner.selectFrom('activation_code').selectAll().execute(), rows])
  expect(kept).not.toContain(code.replaceAll('-', ''))
  expect(kept).not.toContain(code)
})

test.each<[string, object]>([
  ['code', { code: 'GULLSAND2468', expiresOn: '2027-01-31' }],
  ['code', { code: 'AAAA-AAAA-AAAA', expiresOn: '2027-01-31' }],
  ['code', { expiresOn: '2027-01-31' }],
  ['expiresOn', { code: 'GULL-SAND-2469' }],
  ['expiresOn', { code: 'GULL-SAND-2469', expiresOn: '2026-11-01' }],
  ['expiresOn', { code: 'GULL-SAND-2469', expiresOn: '2027-11-01' }],
])('a letter with a wrong %s is refused', async (field, body) => {
  const response = await put('RC-40777/activation-code', body)
  expect(response.status).toBe(422)
  expect((await response.json()).detail).toContain(field)
})

test('a code that another person has is refused to the council', async () => {
  const code = await letter('RC-61008')
  expect((await put('RC-61007/activation-code', { code, expiresOn: '2027-01-31' })).status).toBe(409)
})
