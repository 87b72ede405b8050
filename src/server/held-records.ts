import type { Tables } from './database/tables.ts'

type Column<Table extends keyof Tables> = keyof Tables[Table] & string
/** One kind of record about a person: what it is called, what its columns are called, and what is left out, with why. */
type Held<Table extends keyof Tables> = {
  called: string
  /** In whose name its rows are read: what people write for themselves, and their sign-ins, no council's key sees by itself. */
  readAs: 'council' | 'system'
  /** By which column it is theirs, where that is not `person_id`: of their sign-in, or done by it. */
  by?: 'id' | 'account_id' | 'actor'
  /** What comes first. */
  inOrderOf: Column<Table>
  columns: Partial<Record<Column<Table>, string>>
  leftOut?: Partial<Record<Column<Table>, string>>
}

const secret = 'opens something, and says nothing about the person'
const check = 'a check that nothing was changed, made from the rest'
const inner = 'a number by which this service finds the record'
const shown = 'the same in every record: it stands once at the top'

/** Everywhere that something is held on a person. A column is either given out under its name, or left out for a reason. */
export const heldRecords: { [Table in keyof Tables]?: Held<Table> } = {
  person: {
    called: 'who you are',
    readAs: 'council',
    by: 'id',
    inOrderOf: 'id',
    columns: {
      reference: 'reference',
      given_name: 'given name',
      family_name: 'family name',
      call_me: 'likes to be called',
      date_of_birth: 'date of birth',
      updated_at: 'last changed',
    },
    leftOut: { id: inner },
  },
  standing: {
    called: 'whether your record is open',
    readAs: 'council',
    inOrderOf: 'updated_at',
    columns: { state: 'state', why: 'why', died_on: 'died on', updated_at: 'last changed' },
  },
  not_eligible: {
    called: 'decision that you are not eligible',
    readAs: 'council',
    inOrderOf: 'received_at',
    columns: { body: 'decision', received_at: 'received' },
  },
  plan_version: {
    called: 'versions of your plan',
    readAs: 'council',
    inOrderOf: 'received_at',
    columns: {
      kind: 'kind of plan',
      version: 'version',
      starts_on: 'starts on',
      received_at: 'received',
      withdrawn_at: 'withdrawn',
    },
    leftOut: { hash: check },
  },
  plan_section: {
    called: 'what your plan says',
    readAs: 'council',
    inOrderOf: 'version',
    columns: { kind: 'kind of plan', version: 'version', section: 'section', body: 'words' },
    leftOut: { hash: check },
  },
  service_request: {
    called: 'what you asked for',
    readAs: 'council',
    inOrderOf: 'place',
    columns: {
      reference: 'reference',
      journey: 'kind of request',
      answers: 'answers',
      received_at: 'received',
      id: 'number of the request',
      account_id: 'sent by the sign-in with the number',
    },
    leftOut: { hash: check, place: inner, code_hash: 'of requests without an account, which are of no record' },
  },
  request_step: {
    called: 'what was done with what you asked for',
    readAs: 'council',
    inOrderOf: 'place',
    columns: { request_id: 'number of the request', by: 'by', body: 'what', at: 'when' },
    leftOut: { id: inner, place: inner },
  },
  request_file: {
    called: 'what you sent along with what you asked for',
    readAs: 'council',
    inOrderOf: 'received_at',
    columns: {
      request_id: 'number of the request',
      name: 'name',
      kind: 'kind of file',
      bytes: 'bytes',
      received_at: 'received',
      id: 'number of the file',
      account_id: 'sent by the sign-in with the number',
    },
    leftOut: { hash: check, content: 'a file to be saved by itself, under the number of the request and its own' },
  },
  draft: {
    called: 'what you began to write and have not sent',
    readAs: 'system',
    inOrderOf: 'saved_at',
    columns: {
      journey: 'kind of request',
      answers: 'answers',
      saved_at: 'last written in',
      account_id: 'written by the sign-in with the number',
    },
    leftOut: { id: inner },
  },
  notice_choice: {
    called: 'how you want to be told that there is something new',
    readAs: 'system',
    inOrderOf: 'updated_at',
    columns: { way: 'by', address: 'at', language: 'in the language', updated_at: 'chosen' },
  },
  notice: {
    called: 'when you were told that there is something new',
    readAs: 'system',
    inOrderOf: 'made_at',
    columns: { about: 'about', way: 'by', state: 'state', made_at: 'when' },
    leftOut: { id: inner, attempts: inner, next_at: inner },
  },
  activation_code: {
    called: 'code in a letter',
    readAs: 'council',
    inOrderOf: 'received_at',
    columns: { expires_on: 'works until', tries: 'times tried', used_at: 'used', received_at: 'received' },
    leftOut: { code_hash: secret },
  },
  account: {
    called: 'sign-ins',
    readAs: 'system',
    inOrderOf: 'created_at',
    columns: { id: 'number', issuer: 'signed in with', subject: 'known there as', created_at: 'since' },
  },
  device: {
    called: 'devices',
    readAs: 'system',
    by: 'account_id',
    inOrderOf: 'created_at',
    columns: { kind: 'own or shared', created_at: 'since', account_id: 'of the sign-in with the number' },
    leftOut: { device_hash: secret, key: secret, words_key: secret },
  },
  session: {
    called: 'signed in now',
    readAs: 'system',
    by: 'account_id',
    inOrderOf: 'created_at',
    columns: { created_at: 'since', seen_at: 'last seen', account_id: 'of the sign-in with the number' },
    leftOut: { token_hash: secret, device_hash: secret, id_token: secret },
  },
  audit: {
    called: 'who looked at your record, or changed it',
    readAs: 'system',
    by: 'actor',
    inOrderOf: 'id',
    columns: {
      at: 'when',
      actor_kind: 'by a sign-in or a council',
      actor: 'by',
      basis: 'on what basis',
      action: 'what was done',
      record: 'to what',
      outcome: 'done or refused',
    },
    leftOut: { id: inner },
  },
}

/** Of which council and whose: known to whoever asks. */
export const leftOutEverywhere: Record<string, string> = { council_id: shown, person_id: shown }
