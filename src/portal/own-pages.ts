import { page, type Read } from './page.ts'

const plan: Read = { name: 'getPlan', params: { person: 'me' } }
const standing: Read = { name: 'getStanding', params: {} }
const versions: Read = { name: 'listPlanVersions', params: { person: 'me' } }
const version: Read = { name: 'getPlanVersion', params: { person: 'me', version: ':version' } }
const compared: Read = {
  name: 'compareVersions',
  params: { person: 'me', older: '?older=before', newer: '?newer=newest' },
}
const carersPlan: Read = { name: 'getCarersPlan', params: { person: 'me' } }

/** The pages about a person's own plan, and what stands in their place where there is none to read. They are part of `pages`. */
export const ownPages = {
  home: page('/home', {
    needs: 'read-plan',
    reads: [plan],
    words: ['home', 'week', 'changes'],
    styles: ['week'],
    place: 'home',
    view: 'home/home-page',
  }),
  plan: page('/plan', {
    needs: 'read-plan',
    reads: [plan],
    words: ['plan', 'changes', 'glossary'],
    styles: ['plan'],
    place: 'plan',
    view: 'plan/plan-page',
  }),
  changes: page('/plan/changes', {
    needs: 'read-plan',
    reads: [compared],
    words: ['versions', 'changes', 'plan'],
    styles: ['plan', 'form'],
    place: 'plan',
    view: 'versions/changes-page',
  }),
  versions: page('/plan/versions', {
    needs: 'read-plan',
    reads: [versions],
    words: ['versions', 'plan'],
    styles: ['plan'],
    place: 'plan',
    view: 'versions/versions-page',
  }),
  version: page('/plan/versions/:version', {
    needs: 'read-plan',
    reads: [version],
    words: ['plan', 'versions', 'glossary'],
    styles: ['plan'],
    place: 'plan',
    view: 'versions/version-page',
  }),
  'carers-plan': page('/carers-plan', {
    needs: 'read-plan',
    reads: [carersPlan],
    words: ['plan', 'changes', 'versions', 'glossary'],
    styles: ['plan'],
    view: 'versions/carers-plan-page',
  }),
  week: page('/week', {
    needs: 'read-plan',
    reads: [plan],
    words: ['week', 'plan'],
    styles: ['week'],
    place: 'week',
    view: 'week/week-page',
  }),
  money: page('/money', {
    needs: 'read-plan',
    reads: [plan],
    words: ['money'],
    styles: ['sums'],
    place: 'plan',
    view: 'money/money-page',
  }),
  contribution: page('/money/contribution', {
    needs: 'read-plan',
    reads: [plan],
    words: ['contribution'],
    styles: ['sums'],
    place: 'plan',
    view: 'contribution/contribution-page',
  }),
  reviews: page('/reviews', {
    needs: 'read-plan',
    reads: [plan],
    words: ['reviews', 'plan'],
    view: 'reviews/reviews-page',
  }),
  // Where the server sends from each page about a plan, where the council has decided that there is none,
  decision: page('/decision', {
    needs: 'read-plan',
    reads: [plan],
    words: ['standing'],
    styles: ['plan'],
    view: 'standing/decision-page',
  }),
  // and while the council has closed it.
  access: page('/access', {
    needs: 'signed-in',
    reads: [standing],
    words: ['standing'],
    view: 'standing/access-page',
  }),
}
