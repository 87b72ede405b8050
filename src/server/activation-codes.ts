import { scrypt } from 'node:crypto'
import { base64url } from 'jose'
import { plainCode } from '#contract/activation-code.ts'
import { personByReference } from './people.ts'
import { notValid, ProblemError } from './problems.ts'
import type { Handlers } from './serve.ts'

const days = 24 * 60 * 60 * 1000
const longest = 92

/**
 * What is kept of a code. Slow, so that a stolen table cannot be guessed through; the salt is the council's and not one
 * for each row, so that every try costs the same one hash, whether there is such a code or not.
 */
export const hashOfCode = (council: string, typed: string): Promise<string> =>
  new Promise((resolve, reject) =>
    scrypt(plainCode(typed), `activation code ${council}`, 32, { N: 2 ** 14, r: 8, p: 1 }, (error, hash) =>
      error ? reject(error) : resolve(base64url.encode(hash)),
    ),
  )

/** Keeps a person's code in place of the one before it. The same again is the same: used up, it stays used up. */
export const putActivationCode: Handlers['putActivationCode'] = async ({ tx, council, now }, { params, body }) => {
  const ahead = (Date.parse(body.expiresOn) - now.getTime()) / days
  if (ahead < -1 || ahead > longest)
    throw notValid([{ path: ['expiresOn'], message: `is not within ${longest} days from now` }])
  const person = await personByReference(tx, council.id, params.reference)
  const code = { code_hash: await hashOfCode(council.id, body.code), expires_on: body.expiresOn }
  const fresh = { ...code, tries: 0, used_at: null, received_at: now }
  const others = await tx
    .selectFrom('activation_code')
    .select('person_id')
    .where('council_id', '=', council.id)
    .where('code_hash', '=', code.code_hash)
    .where('person_id', '!=', person)
    .execute()
  if (others.length > 0)
    throw new ProblemError('conflict', { detail: 'That code is another person’s. Draw a new one.' })
  await tx
    .insertInto('activation_code')
    .values({ council_id: council.id, person_id: person, ...fresh })
    .onConflict((conflict) =>
      conflict
        .columns(['council_id', 'person_id'])
        .doUpdateSet(fresh)
        .where((old) =>
          old.or([
            old('activation_code.code_hash', '!=', code.code_hash),
            old('activation_code.expires_on', '!=', code.expires_on),
          ]),
        ),
    )
    .execute()
  const { received_at } = await tx
    .selectFrom('activation_code')
    .select('received_at')
    .where('council_id', '=', council.id)
    .where('person_id', '=', person)
    .executeTakeFirstOrThrow()
  return {
    record: 'activation code',
    person,
    reply: { reference: params.reference, receivedAt: received_at.toISOString() },
  }
}
