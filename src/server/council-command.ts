import { parseArgs } from 'node:util'
import { stop } from './council-command/call.ts'
import { newCode, put, withdraw, withdrawNotEligible } from './council-command/people.ts'
import { deliveries, exportPerson, purge } from './council-command/records.ts'
import { acknowledge, decide, listRequests, showRequest, step } from './council-command/requests.ts'

const usage = `Does the same as the API, for a council with no integration yet.

  npm run council -- put FILE.json
      a person:         { "person": "R-1001", "details": { … } }
      a plan:           { "person": "R-1001", "plan": { … } }
      access stopped:   { "person": "R-1001", "standing": { "state": "suspended", "why": { "text": "…" } } }
      a death:          { "person": "R-1001", "standing": { "state": "died", "on": "2026-11-20" } }
      open again:       { "person": "R-1001", "standing": { "state": "open" } }
      not eligible:     { "person": "R-1001", "notEligible": { "decidedOn": "…", "reasons": […], "advice": […] } }
      a letter’s code:  { "person": "R-1001", "activationCode": { "code": "…", "expiresOn": "…" } }
  npm run council -- new-code R-1001 [COUNCIL]             draws a code for a letter, and says it once
  npm run council -- withdraw FILE.json                    takes back the version of the plan in the file, published in error
  npm run council -- withdraw-not-eligible R-1001 [COUNCIL]

  npm run council -- requests [COUNCIL] [--after CURSOR]   what people sent, added and took back; at most 100 at a time
  npm run council -- request ABCD-EFGH [COUNCIL]           one request whole, by its reference or its id
  npm run council -- acknowledge ABCD-EFGH [COUNCIL] [--by 2026-12-04]
                                                           says that it is read, and by when it will be answered
  npm run council -- step FILE.json
      looked at:        { "request": "ABCD-EFGH", "being-looked-at": { "doing": [{ "text": "…" }] } }
      a letter:         { "request": "ABCD-EFGH", "letter": { "title": { "text": "…" }, "words": [{ "text": "…" }] } }
      closed:           { "request": "ABCD-EFGH", "done": {} }
  npm run council -- decide FILE.json
      yes:              { "request": "ABCD-EFGH", "accepted": { "words": [{ "text": "…" }] } }
      no:               { "request": "ABCD-EFGH", "declined": { "reason": "…", "explanation": […], "next": […] } }
      The id of a step is made from the request and the words, so the same command again changes nothing.

  npm run council -- deliveries [COUNCIL]                  what waits to be told to people and to the council’s system, and fails

  npm run council -- export R-1001 [COUNCIL]               all that is held on a person, for when they ask to see it
  npm run council -- purge [COUNCIL] [--dry-run]           removes for good what is older than the council keeps it,
                                                           or only says how many of what that would be

COUNCIL_URL  where the service is (http://localhost:8080)
COUNCIL_KEY  the council's key (with the sample world: the key of the "council" named in the file)`

function wordsGiven() {
  try {
    const options = { after: { type: 'string' }, by: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const
    return parseArgs({ allowPositionals: true, options })
  } catch {
    stop(usage)
  }
}

const { positionals, values } = wordsGiven()
const [verb = '', what, council] = positionals
/** The verbs that need to be told what. */
const verbs: Record<string, (what: string) => Promise<string>> = {
  put,
  withdraw,
  'withdraw-not-eligible': (person) => withdrawNotEligible(person, council),
  'new-code': (person) => newCode(person, council),
  request: (request) => showRequest(request, council),
  acknowledge: (request) => acknowledge(request, council, values.by),
  step,
  decide,
  export: (person) => exportPerson(person, council),
}
/** The verbs that need not be told what, only of which council where there are several. */
const ofCouncil: Record<string, (council?: string) => Promise<string>> = {
  deliveries,
  requests: (council) => listRequests(council, values.after),
  purge: (council) => purge(council, values['dry-run']),
}
const asked = ofCouncil[verb]?.(what) ?? (what && verbs[verb]?.(what))
console.log(await (asked || stop(usage)))
