import { page, type Read } from './page.ts'

const plan: Read = { name: 'getPlan', params: { person: 'me' } }
const draft: Read = { name: 'getDraft', params: { person: 'me', journey: ':journey' } }
const needs: Read = { name: 'getCommunicationNeeds', params: { person: 'me' } }
const requests: Read = { name: 'listServiceRequests', params: { person: 'me' } }
const request: Read = { name: 'getServiceRequest', params: { person: 'me', request: ':request' } }
/** What somebody asked for before, where they come from it to this one (R74). */
const earlier: Read = { name: 'getServiceRequest', params: { person: 'me', request: '?earlier' } }

/** The pages for asking and for following what was asked. They are part of `pages`. */
export const askPages = {
  ask: page('/ask', {
    needs: 'ask',
    words: ['ask', 'journeys/* in a list'],
    view: 'ask/ask-page',
  }),
  // Before the journeys: none may have this name.
  unhappy: page('/ask/unhappy', {
    needs: 'ask',
    reads: [plan],
    words: ['unhappy'],
    view: 'ask/unhappy-page',
  }),
  'ask-start': page('/ask/:journey', {
    needs: 'ask',
    reads: [draft, plan],
    words: ['ask', 'journeys/:journey'],
    styles: ['ask'],
    saysMore: true,
    view: 'ask/start-page',
  }),
  // Before the questions: no question may have this name.
  'ask-check': page('/ask/:journey/check', {
    needs: 'ask',
    reads: [draft],
    words: ['ask', 'journeys/:journey', 'asked-often'],
    styles: ['form', 'ask'],
    bare: true,
    saysMore: true,
    view: 'ask/check-page',
  }),
  'ask-step': page('/ask/:journey/:step', {
    needs: 'ask',
    reads: [draft, plan, needs, earlier],
    words: ['ask', 'journeys/:journey', 'asked-often'],
    styles: ['form'],
    bare: true,
    saysMore: true,
    view: 'ask/step-page',
  }),
  requests: page('/requests', {
    needs: 'ask',
    reads: [requests],
    words: ['requests', 'ask', 'journeys/* in a list'],
    styles: ['ask'],
    saysMore: true,
    view: 'requests/requests-page',
  }),
  request: page('/requests/:request', {
    needs: 'ask',
    reads: [request],
    words: ['requests', 'ask', 'journeys/*', 'asked-often'],
    styles: ['form', 'ask'],
    saysMore: true,
    view: 'requests/request-page',
  }),
}
