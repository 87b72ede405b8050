import type { JWK_EC_Private } from 'jose'
import type { ColumnType, GeneratedAlways } from 'kysely'
import type { Answers } from '#contract/journeys/journey.ts'
import type { PlanKind } from '#contract/plan-versions.ts'
import type { Bytes, FileKind } from '#contract/request-files.ts'
import type { RequestStep } from '#contract/request-steps.ts'
import type { DeviceKind } from '#contract/session.ts'
import type { TellingTables } from './telling-tables.ts'

type Given<T> = ColumnType<T, T, never>
/** A day: written and read as text (`2026-11-22`), so that no time zone can move it. */
type Day = ColumnType<string, string, string>

/** Every table, as the server sees it. Each row belongs to one council. */
export type Tables = TellingTables & {
  person: {
    council_id: Given<string>
    id: Given<string>
    reference: Given<string>
    given_name: string
    family_name: string
    call_me: string | null
    date_of_birth: Day
    updated_at: Date
  }
  account: {
    council_id: Given<string>
    id: Given<string>
    issuer: string
    subject: Given<string>
    person_id: string | null
    created_at: Given<Date>
  }
  device: {
    council_id: Given<string>
    account_id: Given<string>
    device_hash: Given<string>
    /** Null until the person says whose it is. */
    kind: DeviceKind | null
    key: string
    /** Opens what was written and is not sent yet, on any device of the account: it stays when `key` is made anew. */
    words_key: Given<string>
    created_at: Given<Date>
  }
  session: {
    council_id: Given<string>
    token_hash: Given<string>
    account_id: Given<string>
    device_hash: Given<string>
    id_token: Given<string>
    created_at: Given<Date>
    seen_at: Date
  }
  sign_in: {
    council_id: Given<string>
    state_hash: Given<string>
    nonce: Given<string>
    verifier: Given<string>
    return_to: Given<string>
    created_at: Given<Date>
  }
  plan_version: {
    council_id: Given<string>
    person_id: Given<string>
    kind: Given<PlanKind>
    version: Given<number>
    starts_on: Day
    hash: Given<string>
    received_at: Given<Date>
    /** Published in error: what it said is deleted, and this row keeps its number from being used again. */
    withdrawn_at: Date | null
  }
  plan_section: {
    council_id: Given<string>
    person_id: Given<string>
    kind: Given<PlanKind>
    version: Given<number>
    section: Given<string>
    body: ColumnType<unknown, string, never>
    hash: Given<string>
  }
  standing: {
    council_id: Given<string>
    person_id: Given<string>
    state: 'open' | 'suspended' | 'died'
    why: ColumnType<unknown, string | null, string | null>
    died_on: ColumnType<string | null, string | null, string | null>
    updated_at: Date
  }
  not_eligible: {
    council_id: Given<string>
    person_id: Given<string>
    body: ColumnType<unknown, string, string>
    received_at: Date
  }
  activation_code: {
    council_id: Given<string>
    person_id: Given<string>
    code_hash: string
    expires_on: Day
    /** How often it was tried, by whomever. */
    tries: number
    used_at: Date | null
    received_at: Date
  }
  service_request: {
    council_id: Given<string>
    /** Drawn on the device where the form was opened: the key under which it counts once. */
    id: Given<string>
    /** Whose account and about whose record; both null where it was asked without an account. */
    account_id: Given<string | null>
    person_id: Given<string | null>
    /** Of the private code by which it is followed without an account. */
    code_hash: Given<string | null>
    journey: Given<string>
    answers: ColumnType<Answers, string, never>
    /** Over the journey and the answers, so that the same sent again is known from other words. */
    hash: Given<string>
    reference: Given<string>
    received_at: Given<Date>
    /** In the order of all that was done with requests, its steps among them. */
    place: GeneratedAlways<string>
  }
  /** What was done with a request: only ever added to. */
  request_step: {
    council_id: Given<string>
    person_id: Given<string | null>
    request_id: Given<string>
    /** Chosen by who did it: the key under which it counts once. */
    id: Given<string>
    by: Given<'council' | 'person'>
    body: ColumnType<RequestStep['step'], string, never>
    at: Given<Date>
    place: GeneratedAlways<string>
  }
  /** A photo or a PDF of a request, which may come before the request itself. */
  request_file: {
    council_id: Given<string>
    /** Drawn on the device where it was chosen: the key under which it counts once. */
    id: Given<string>
    request_id: Given<string>
    account_id: Given<string>
    person_id: Given<string>
    kind: Given<FileKind>
    name: Given<string>
    bytes: Given<number>
    /** Over the file as it was sent, so that the same sent again is known from another. */
    hash: Given<string>
    content: Given<Bytes>
    received_at: Given<Date>
  }
  draft: {
    council_id: Given<string>
    account_id: Given<string>
    person_id: Given<string>
    journey: Given<string>
    /** The id under which it will be sent. */
    id: string
    answers: ColumnType<Answers, string, string>
    saved_at: Date
  }
  /** To which requests without an account are sealed. Its private half, as a JWK, is read by the service itself alone. */
  seal_key: {
    council_id: Given<string>
    id: Given<string>
    private_key: ColumnType<JWK_EC_Private, string, never>
    made_at: Given<Date>
  }
  council_key: {
    council_id: Given<string>
    id: Given<string>
    hash: Given<string>
    scopes: Given<string[]>
    revoked_at: Date | null
  }
  audit: {
    council_id: Given<string>
    id: GeneratedAlways<string>
    at: Given<Date>
    actor_kind: Given<'account' | 'council'>
    actor: Given<string>
    person_id: Given<string | null>
    basis: Given<string>
    action: Given<string>
    record: Given<string>
    outcome: Given<'done' | 'denied'>
  }
  audit_link: {
    council_id: Given<string>
    place: GeneratedAlways<string>
    audit_id: Given<string>
    hash: Given<string>
  }
  /** From where the chain goes on since its oldest links were removed. Written by `cut_audit` alone. */
  audit_cut: { council_id: GeneratedAlways<string>; place: GeneratedAlways<string>; hash: GeneratedAlways<string> }
  rate: { council_id: Given<string>; name: Given<string>; window_start: Given<Date>; count: number }
}
