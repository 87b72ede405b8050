import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const right = {
  DATABASE_URL: 'postgres://care@db/care',
  ALLOWED_HOSTS: 'care.rutland.example=rutland, Care.Redcar.example=redcar-cleveland',
  TRUSTED_PROXY: '10.0.0.0/8, ::1',
  OIDC_ISSUER: 'https://oidc.example',
  OIDC_CLIENT_ID: 'my-care-and-support',
  OIDC_CLIENT_SECRET: 'x'.repeat(32),
}

test('settings that are right have no fault', () => {
  const { settings, faults } = readSettings(right)
  expect(faults).toEqual([])
  expect(settings.hosts).toEqual({ 'care.rutland.example': 'rutland', 'care.redcar.example': 'redcar-cleveland' })
  expect(settings.proxies).toEqual(['10.0.0.0/8', '::1'])
  expect(readSettings({ ...right, TRUSTED_PROXY: 'none' }).settings.proxies).toEqual([])
})

test('a council names the languages that it offers though nobody has reviewed them', () => {
  const named = { UNREVIEWED_LANGUAGES: 'rutland=easy-read, rutland=cy, redcar-cleveland=easy-read' }
  expect(readSettings({ ...right, ...named })).toMatchObject({
    settings: { unreviewed: { rutland: ['easy-read', 'cy'], 'redcar-cleveland': ['easy-read'] } },
    faults: [],
  })
  expect(readSettings(right).settings.unreviewed).toEqual({})
})

test('everything that is missing is said at once', () => {
  const names = readSettings({}).faults.map((fault) => fault.split(' ')[0])
  expect(names).toEqual(Object.keys(right))
})

test.each([
  ['DATABASE_URL', 'mysql://care@db/care'],
  ['ALLOWED_HOSTS', ','],
  ['ALLOWED_HOSTS', 'care.example=nowhere'],
  ['ALLOWED_HOSTS', '=rutland'],
  ['ALLOWED_HOSTS', 'https://care.example=rutland'],
  ['ALLOWED_HOSTS', 'rutland.localhost=rutland'],
  ['TRUSTED_PROXY', 'the balancer'],
  ['TRUSTED_PROXY', '10.0.0.0/99'],
  ['OIDC_ISSUER', 'http://oidc.example'],
  ['OIDC_CLIENT_SECRET', 'short'],
  ['PORT', '70000'],
  ['PORT', ''],
  ['UNREVIEWED_LANGUAGES', 'nowhere=cy'],
  ['UNREVIEWED_LANGUAGES', 'rutland=fr'],
  ['UNREVIEWED_LANGUAGES', 'rutland'],
  ['WEBHOOKS', 'nowhere=https://a.example'],
  ['WEBHOOKS', 'rutland=http://a.example'],
  ['WEBHOOKS', 'rutland'],
])('%s is refused as %j', (name, value) => {
  const { faults } = readSettings({ ...right, [name]: value })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(name)
})

test('wrong settings are said all at once as well', () => {
  const wrong = { DATABASE_URL: 'db', ALLOWED_HOSTS: 'x=y', TRUSTED_PROXY: 'z', OIDC_ISSUER: 'http://a', PORT: '0' }
  expect(readSettings({ ...right, ...wrong }).faults).toHaveLength(5)
})

/** Every file that a file reads, and what those read. */
function readBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const names = [...readFileSync(path, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*['"]([.#][^'"]+)['"]/g)]
  for (const [, name = ''] of names) {
    const inRoom = name.replace('#contract', 'src/contract').replace('#mocks', 'mocks')
    readBy(name.startsWith('.') ? join(dirname(path), name) : inRoom, seen)
  }
  return seen
}

test.each(['main', 'migrate-command', 'council-command'])(
  'npm run serve reads nothing of the sample world: %s',
  (name) => {
    const files = [...readBy(`src/server/${name}.ts`)]
    expect(files.filter((path) => !existsSync(path) || !/^src\/(server|contract)\//.test(path))).toEqual([])
    if (name === 'main') expect(files.length).toBeGreaterThan(30)
  },
)
