import type { BrowserContext } from 'playwright-core'

/** Notes whatever goes wrong in a browser without anyone seeing it: errors, warnings, and what the policy refused. */
export function watch(context: BrowserContext, complaints: string[]): void {
  const note = (where: string, words: string) => complaints.push(`${new URL(where).pathname}: ${words}`)
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.page()?.url() ?? 'about:blank', message.text())
  })
  context.on('weberror', (error) => note(error.page()?.url() ?? 'about:blank', String(error.error().stack)))
  context.on('request', (request) => {
    if (request.url().endsWith('/csp-reports')) note(request.headers().referer ?? 'about:blank', `${request.postData()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // A page that is left cancels what it was still fetching.
    if (reason !== 'net::ERR_ABORTED') note(request.url(), `${reason}`)
  })
}

/** Waits until React has taken over the page that the server drew, and what follows it is there. */
export async function untilSettled(page: import('playwright-core').Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0)
  await page.waitForFunction(() => document.querySelector('link[rel="stylesheet"]') !== null || location.pathname.startsWith('/shell/'))
  await page.evaluate(() => document.fonts.ready)
}
