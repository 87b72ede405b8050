import { page } from './page.ts'

/** The pages for whoever has no account. They are part of `pages`; none reads anything, so all open without signal too. */
export const anyonePages = {
  anyone: page('/without-account', {
    needs: 'public',
    words: ['anyone', 'ask', 'journeys/* in a list', 'anyone-instead'],
    styles: ['ask'],
    saysMore: true,
    withoutSignal: true,
    view: 'anyone/ways-page',
  }),
  // Before the journeys: none may have this name.
  'anyone-follow': page('/without-account/follow', {
    needs: 'public',
    words: ['anyone', 'requests', 'ask', 'journeys/* in a list', 'anyone-instead'],
    styles: ['form', 'ask'],
    saysMore: true,
    withoutSignal: true,
    view: 'anyone/follow-page',
  }),
  'anyone-start': page('/without-account/:journey', {
    needs: 'public',
    words: ['ask', 'anyone', 'journeys/:journey', 'anyone-instead'],
    styles: ['ask'],
    saysMore: true,
    withoutSignal: true,
    view: 'anyone/begin-page',
  }),
  // Before the questions: no question may have these names.
  'anyone-check': page('/without-account/:journey/check', {
    needs: 'public',
    words: ['ask', 'anyone', 'journeys/:journey', 'asked-often', 'asked-of-anyone', 'anyone-instead'],
    styles: ['form', 'ask'],
    bare: true,
    saysMore: true,
    withoutSignal: true,
    view: 'anyone/check-page',
  }),
  'anyone-sent': page('/without-account/:journey/sent', {
    needs: 'public',
    words: ['ask', 'anyone', 'journeys/:journey', 'anyone-instead'],
    styles: ['ask'],
    saysMore: true,
    withoutSignal: true,
    view: 'anyone/sent-page',
  }),
  'anyone-step': page('/without-account/:journey/:step', {
    needs: 'public',
    words: ['ask', 'anyone', 'journeys/:journey', 'asked-often', 'asked-of-anyone', 'anyone-instead'],
    styles: ['form'],
    bare: true,
    saysMore: true,
    withoutSignal: true,
    view: 'anyone/step-page',
  }),
}
