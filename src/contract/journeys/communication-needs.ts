import { communication } from './asked-often.ts'
import { journey } from './journey.ts'

/** Saying once what helps somebody to read, hear and say things (R42, R43). The newest that was sent is offered in each request. */
export const communicationNeeds = journey('communication-needs', { needs: 'ask' }).step('communication', communication)
