import type { Hono } from 'hono'
import { sql } from 'kysely'
import type { LinkAnswer, LinkFaults } from '#contract/link-answer.ts'
import { hashOfCode } from './activation-codes.ts'
import { audit } from './audit.ts'
import type { App, Ctx, Ports } from './context.ts'
import type { Transaction } from './database/database.ts'
import { onOwnPhone } from './devices.ts'
import { type Entered, enterAsSystem } from './enter.ts'
import { readLinkForm } from './link-form.ts'
import { drawPage } from './pages.ts'
import { comeBack, ProblemError } from './problems.ts'
import { countTry } from './rate-limits.ts'
import { readForm } from './security.ts'
import { sessionView, touch } from './sessions.ts'
import { asVisitor } from './visits.ts'

/** How often one code can be tried in its life, by whomever: a lost letter must not be guessed a birthday for. */
const triesOfCode = 5

type Try = { council: string; account: string; codeHash: string; birth: string; now: Date }

/**
 * Links an account to the person whose code and date of birth these are. One statement decides, the same for every reason
 * to say no: unknown, another's date, used up, too late, tried too often, closed, or linked to somebody's sign-in before.
 */
async function linkAccount(tx: Transaction, { council, account, codeHash, birth, now }: Try): Promise<string | null> {
  await sql`
    with tried as (
      update activation_code set tries = tries + 1 where council_id = ${council} and code_hash = ${codeHash}
      returning person_id, tries, used_at, expires_on),
    linked as (
      update account set person_id = tried.person_id
      from tried join person p on p.council_id = ${council} and p.id = tried.person_id
      left join standing s on s.council_id = ${council} and s.person_id = tried.person_id
      where account.council_id = ${council} and account.id = ${account} and account.person_id is null
        and p.date_of_birth = ${birth}::date and tried.used_at is null and tried.tries <= ${triesOfCode}::int
        and tried.expires_on >= (${now}::timestamptz at time zone 'Europe/London')::date
        and coalesce(s.state, 'open') = 'open'
        and not exists (select 1 from account other
          where other.council_id = ${council} and other.person_id = tried.person_id))
    select 1 from tried`.execute(tx)
  // Asked anew: of two clicks on one button the second must find what the first has done.
  const { person_id } = await tx
    .selectFrom('account')
    .select('person_id')
    .where('council_id', '=', council)
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  return person_id
}

/** Tries once, and writes down that it was tried. A code that did its work does none again. */
async function tryToLink({ database }: Ports, session: Entered, tried: Try): Promise<boolean> {
  return database.transaction().execute(async (tx) => {
    await enterAsSystem(tx, tried.council)
    const person = await linkAccount(tx, tried)
    if (person)
      await tx
        .updateTable('activation_code')
        .set({ used_at: tried.now })
        .where('council_id', '=', tried.council)
        .where('person_id', '=', person)
        .where('code_hash', '=', tried.codeHash)
        .execute()
    await audit(tx, {
      council: tried.council,
      actor: { kind: 'account', session },
      person,
      basis: person ? 'self' : 'none',
      action: 'link',
      record: 'sign-in',
      outcome: person ? 'done' : 'denied',
      at: tried.now,
    })
    return person !== null
  })
}

/** Five tries of one account and of one address in an hour; after that there is the telephone. */
async function mayTry({ database, clock }: Ports, c: Ctx, account: string): Promise<boolean> {
  const council = c.get('council').id
  try {
    await countTry(database, council, 'link', account, clock())
    await countTry(database, council, 'link', c.env?.address ?? '', clock())
    return true
  } catch (error) {
    if (error instanceof ProblemError && error.kind === 'too-many') return false
    throw error
  }
}

async function answerLink(ports: Ports, c: Ctx): Promise<Response> {
  c.set('route', 'link')
  const form = readLinkForm(await readForm(c))
  const session = await asVisitor<Entered | undefined>(
    ports,
    c,
    (visit) => touch(visit.tx, visit.session, visit.now),
    async () => undefined,
  )
  if (!session) return c.redirect(`/sign-in?${new URLSearchParams({ return: '/link' })}`, 303)
  if (session.person || session.closed) return c.redirect('/home', 303)

  const again = (status: 422 | 429, faults: LinkFaults, values: LinkAnswer['values']) => {
    const link = { faults, values }
    const more = status === 429 ? comeBack(new ProblemError('too-many')) : {}
    return drawPage(ports, c, { page: 'link', status, session: sessionView(session), reads: [], link }, more)
  }
  if (Object.keys(form.faults).length > 0) return again(422, form.faults, form.values)
  if (!(await mayTry(ports, c, session.account))) return again(429, { code: 'too-many' }, form.values)
  const council = c.get('council').id
  const codeHash = await hashOfCode(council, form.code)
  const tried = { council, account: session.account, codeHash, birth: form.birth, now: ports.clock() }
  if (await tryToLink(ports, session, tried))
    return c.redirect(session.device === 'own' ? onOwnPhone('/home') : '/home', 303)
  return again(422, { code: 'no-match' }, form.values)
}

/** Where someone signed in writes the code from the council's letter, by a plain form. */
export function mountLinking(app: Hono<App>, ports: Ports): void {
  app.post('/link', (c) => answerLink(ports, c))
}
