import { matchPath } from 'react-router'
import type { Guide } from '#contract/guides.ts'
import { anyonePages } from './anyone-pages.ts'
import { askPages } from './ask-pages.ts'
import { ownPages } from './own-pages.ts'
import { type Page, page } from './page.ts'

const guide = (name: Guide) =>
  page(`/guides/${name}`, {
    needs: 'public',
    words: ['guides', `guide-${name}`, 'contacts'],
    withoutSignal: true,
    view: 'guides/guide-page',
  })

/** Every page of the portal. `pages` is all that the server and the router know of them. */
export const pages = {
  start: page('/', {
    needs: 'public',
    words: ['start'],
    styles: ['start'],
    view: 'start/start-page',
  }),
  ...ownPages,
  ...askPages,
  ...anyonePages,
  contacts: page('/contacts', {
    needs: 'public',
    words: ['contacts'],
    place: 'help',
    view: 'contacts/contacts-page',
  }),
  safeguarding: page('/safeguarding', {
    needs: 'public',
    words: ['safeguarding', 'contacts'],
    styles: ['exit'],
    bare: true,
    withoutSignal: true,
    view: 'safeguarding/safeguarding-page',
  }),
  guides: page('/guides', {
    needs: 'public',
    words: ['guides'],
    withoutSignal: true,
    view: 'guides/guides-page',
  }),
  'guide-plan': guide('plan'),
  'guide-planning': guide('planning'),
  'guide-review': guide('review'),
  'guide-budget': guide('budget'),
  'guide-carer': guide('carer'),
  'guide-young-carers': guide('young-carers'),
  'guide-not-eligible': guide('not-eligible'),
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
  // Before the settings: its address begins with theirs.
  notices: page('/settings/notices', {
    needs: 'read-plan',
    reads: [{ name: 'getNotices', params: { person: 'me' } }],
    words: ['notices'],
    styles: ['form'],
    saysMore: true,
    view: 'settings/notices-page',
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
  link: page('/link', {
    needs: 'signed-in',
    words: ['link'],
    styles: ['form'],
    view: 'sign-in/link-page',
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

/** The page at a path, or none. */
export function findPageId(path: string): PageId | undefined {
  const ids = Object.keys(pages) as PageId[]
  return ids.find((id) => matchPath(pages[id].path, path))
}
