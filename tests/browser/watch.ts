import type { BrowserContext } from 'playwright-core'

/** Notes whatever goes wrong in a browser without anyone seeing it: errors, warnings, and what the policy refused. */
export function watch(context: BrowserContext, complaints: string[]): void {
  const note = (where: string | undefined, words: string) => complaints.push(`${where ?? 'somewhere'}: ${words}`)
  context.on('console', (message) => {
    // What the server answered is noted below, except for the page itself, whose status the test knows.
    const isAnswer = message.text().startsWith('Failed to load resource: the server responded')
    if (['error', 'warning'].includes(message.type()) && !isAnswer) note(message.page()?.url(), message.text())
  })
  context.on('weberror', (error) => note(error.page()?.url(), String(error.error().stack)))
  context.on('request', (request) => {
    if (request.url().endsWith('/csp-reports')) note(request.headers().referer, `reported ${request.postData()}`)
  })
  context.on('response', (response) => {
    const asked = response.request().isNavigationRequest()
    if (!asked && response.status() >= 400) note(response.url(), `answered ${response.status()}`)
  })
}
