import { matchPath } from 'react-router'
import { type Page, page, type Read } from './page.ts'

const plan: Read = { name: 'getPlan', params: { person: 'me' } }

/** Every page of the portal. `pages` is all that the server and the router know of them. */
export const pages = {
  start: page('/', {
    needs: 'public',
    words: ['start'],
    styles: ['start'],
    view: 'start/start-page',
  }),
  home: page('/home', {
    needs: 'read-plan',
    reads: [plan],
    words: ['home', 'week'],
    styles: ['week'],
    place: 'home',
    view: 'home/home-page',
  }),
  plan: page('/plan', {
    needs: 'read-plan',
    reads: [plan],
    words: ['plan', 'glossary'],
    styles: ['plan'],
    place: 'plan',
    view: 'plan/plan-page',
  }),
  week: page('/week', {
    needs: 'read-plan',
    reads: [plan],
    words: ['week'],
    styles: ['week'],
    place: 'week',
    view: 'week/week-page',
  }),
  contacts: page('/contacts', {
    needs: 'public',
    words: ['contacts'],
    place: 'help',
    view: 'contacts/contacts-page',
  }),
  glossary: page('/glossary', {
    needs: 'public',
    words: ['glossary'],
    view: 'glossary/glossary-page',
  }),
  settings: page('/settings', {
    needs: 'public',
    words: ['settings'],
    view: 'settings/settings-page',
  }),
  device: page('/device', {
    needs: 'signed-in',
    words: ['device'],
    styles: ['form'],
    bare: true,
    view: 'device/device-page',
  }),
  'device-pin': page('/device/pin', {
    needs: 'signed-in',
    words: ['device'],
    styles: ['form'],
    bare: true,
    view: 'device/pin-page',
  }),
  'sign-in': page('/sign-in', {
    needs: 'public',
    words: ['sign-in'],
    bare: true,
    view: 'sign-in/sign-in-page',
  }),
  'signed-out': page('/signed-out', {
    needs: 'public',
    words: ['sign-in'],
    bare: true,
    view: 'sign-in/signed-out-page',
  }),
  'not-linked': page('/not-linked', {
    needs: 'signed-in',
    words: ['sign-in'],
    view: 'sign-in/not-linked-page',
  }),
  accessibility: page('/accessibility', {
    needs: 'public',
    words: ['promises'],
    view: 'promises/accessibility-page',
  }),
  privacy: page('/privacy', {
    needs: 'public',
    words: ['promises'],
    view: 'promises/privacy-page',
  }),
  // Drawn in place of another page; the addresses of the shells are for the service worker alone.
  'not-found': page('/problems/not-found', {
    needs: 'public',
    words: ['problem'],
    view: 'problem/not-found-page',
  }),
  problem: page('/problems/broken', {
    needs: 'public',
    words: ['problem'],
    view: 'problem/problem-page',
  }),
  unavailable: page('/problems/unavailable', {
    needs: 'public',
    words: ['problem'],
    view: 'problem/unavailable-page',
  }),
  offline: page('/shell/offline', {
    needs: 'public',
    words: ['offline', 'contacts'],
    bare: true,
    view: 'offline/offline-page',
  }),
  locked: page('/shell/locked', {
    needs: 'public',
    words: ['offline'],
    styles: ['form'],
    bare: true,
    view: 'offline/locked-page',
  }),
} satisfies Record<string, Page>

export type PageId = keyof typeof pages

export const isShell = (id: PageId): boolean => pages[id].path.startsWith('/shell/')

/** The page at an address, or none. */
export function findPageId(path: string): PageId | undefined {
  const ids = Object.keys(pages) as PageId[]
  return ids.find((id) => matchPath(pages[id].path, path))
}
