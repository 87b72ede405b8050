import type { Page } from 'playwright-core'

/** Asks the API as whoever is signed in on this page; from inside it, because only a browser finds `*.localhost`. */
export const callAs = (page: Page, method: 'PUT' | 'DELETE', path: string, body?: object): Promise<void> =>
  page.evaluate(
    async ([how, where, sent]) => {
      const headers = { 'content-type': 'application/json', 'x-requested-by': 'my-care-and-support' }
      const answer = await fetch(`/api/people/me/${where}`, { method: how, headers, body: sent })
      if (!answer.ok) throw new Error(`${where} answered ${answer.status}`)
    },
    [method, path, body ? JSON.stringify(body) : null] as const,
  )
