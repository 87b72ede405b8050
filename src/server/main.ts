import { readFile } from 'node:fs/promises'
import { importPKCS8 } from 'jose'
import { councils } from '#contract/councils/index.ts'
import { createApp } from './app.ts'
import { loadPortal } from './built-portal.ts'
import { postgres } from './database/database.ts'
import { faultsOfRole } from './database/role.ts'
import { govukNotify } from './govuk-notify.ts'
import { brotli, builtFiles, listen, proxyList, stopOnSignal } from './listen.ts'
import { createLog } from './log.ts'
import { offeredBy } from './offered-languages.ts'
import { readSettings, type Settings } from './settings.ts'
import { type ClientProof, openIdSignIn } from './sign-in-provider.ts'
import { keepTelling, keepUp } from './upkeep.ts'

function refuse(faults: string[]): never {
  console.error(`My Care and Support does not start. Put right:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
  process.exit(1)
}

async function proofOf({ secret, privateKeyFile, keyId, algorithm }: Settings['openId']): Promise<ClientProof> {
  if (!privateKeyFile) return { method: 'client_secret_basic', secret: secret ?? '' }
  const key = await importPKCS8(await readFile(privateKeyFile, 'utf8'), algorithm)
  return { method: 'private_key_jwt', key, ...(keyId ? { keyId } : {}) }
}

const { settings, faults } = readSettings(process.env)
if (faults.length > 0) refuse(faults)
const log = createLog()
const database = postgres(settings.databaseUrl)
const weak = await faultsOfRole(database)
if (weak.length > 0) refuse(weak)

const { issuer, clientId, idTokenAlgorithm, extra } = settings.openId
const proof = await proofOf(settings.openId).catch(() => refuse(['OIDC_PRIVATE_KEY_FILE cannot be read as PKCS #8']))
const portal = await loadPortal()
const offering = councils
  .map((council) => offeredBy(council, portal.awaitingReview, settings.unreviewed))
  .map((council) => ({ ...council, notices: settings.notify !== undefined }))
const app = await createApp({
  database,
  portal,
  signIn: openIdSignIn({ issuer, clientId, proof, idTokenAlgorithm, extra, allowHttp: false }),
  councilAt: (host) => offering.find(({ id }) => id === settings.hosts[host.toLowerCase()]),
  councils: offering,
  assets: builtFiles('dist/client'),
  compress: brotli,
  log,
  clock: () => new Date(),
  sample: false,
})
keepUp(database, councils, log)
/** The first host name that is a council’s is where its people sign in. */
const linkOf = (council: string) => `https://${Object.entries(settings.hosts).find(([, id]) => id === council)?.[0]}`
keepTelling({
  database,
  councils,
  log,
  hooks: settings.webhooks,
  notify: settings.notify && govukNotify(settings.notify),
  wordsOf: (language, council) => portal.notice(language, council, linkOf(council.id)),
})
const server = await listen(app, settings.port, proxyList(settings.proxies))
stopOnSignal([() => server.close(), () => database.destroy()])
log.info({ event: 'listening', port: settings.port })
