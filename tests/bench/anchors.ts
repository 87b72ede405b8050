import { readdirSync, readFileSync } from 'node:fs'
import type { PlainPage } from './plain-words.ts'
import type { Files } from './site.ts'

/** The pages of an anchor: the same two that the bench asks the portal for. */
export type Pages = { plan: PlainPage; week: PlainPage }

const html = 'text/html; charset=utf-8'
const script = 'text/javascript'

const styles =
  '*{box-sizing:border-box}body{margin:0;font:1.1875rem/1.5 system-ui,sans-serif;color:#0b0c0c;background:#fff}header{background:#12345b;padding:.75rem 1rem}header a{color:#fff;margin-right:1rem}main{max-width:42rem;margin:0 auto;padding:1rem}h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1rem}h2{font-size:1.375rem;margin:2rem 0 .5rem;border-top:1px solid #b1b4b6;padding-top:1rem}h3,h4{font-size:1.1875rem;margin:1rem 0 .25rem}a{color:#1d5fa8}a:focus{outline:3px solid #fd0}ul,ol{padding-left:1.25rem}dt{font-weight:700}blockquote{border-left:.5rem solid #12345b;margin:1rem 0;padding:.5rem 1rem;background:#f3f2f1}'

/** The smallest worker that is of use without signal, of the portal's own policy: the network first, what is kept if it fails. */
const worker = (paths: string[]) =>
  `self.addEventListener('install',e=>e.waitUntil(caches.open('1').then(c=>c.addAll(${JSON.stringify(paths)})).then(()=>self.skipWaiting())));self.addEventListener('activate',e=>e.waitUntil(self.clients.claim()));self.addEventListener('fetch',e=>{if(e.request.method==='GET')e.respondWith(fetch(e.request).catch(()=>caches.match(e.request,{ignoreSearch:true})))})`
const register = `<script>addEventListener('load',()=>navigator.serviceWorker.register('/sw.js'))</script>`

const page = (title: string, head: string, body: string, className = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body${className && ` class="${className}"`}>${body}${register}</body></html>`
const ways = '<a href="/plan">My plan</a><a href="/week">Week</a>'

/** The limit of what is possible: one file by hand with the portal's own words, its few styles inside, no script to wait for. */
export function plainSite(pages: Pages): Files {
  const written = ({ title, body }: PlainPage) =>
    page(title, `<style>${styles}</style>`, `<header><nav>${ways}</nav></header><main>${body}</main>`)
  return [
    ['/plan', { type: html, content: written(pages.plan) }],
    ['/week', { type: html, content: written(pages.week) }],
    ['/sw.js', { type: script, content: worker(['/plan', '/week']) }],
  ]
}

const classes: Record<string, string> = {
  h1: 'govuk-heading-xl',
  h2: 'govuk-heading-l',
  h3: 'govuk-heading-m',
  h4: 'govuk-heading-s',
  p: 'govuk-body',
  blockquote: 'govuk-inset-text',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  dl: 'govuk-summary-list',
  dt: 'govuk-summary-list__key',
  dd: 'govuk-summary-list__value',
  a: 'govuk-link',
}
const dressed = (body: string) =>
  body.replace(/<(\w+)(?=[ >])/g, (tag, name: string) => (classes[name] ? `${tag} class="${classes[name]}"` : tag))

/** The same words as GOV.UK writes a page: all of its frontend, as files, with its fonts. */
export function govukSite(pages: Pages): Files {
  const from = 'node_modules/govuk-frontend/dist/govuk'
  const head = '<link rel="stylesheet" href="/govuk-frontend.min.css">'
  const start = `<script type="module">import{initAll}from'/govuk-frontend.min.js';initAll()</script>`
  const header = `<header class="govuk-header"><div class="govuk-header__container govuk-width-container">${dressed(`<nav>${ways}</nav>`)}</div></header>`
  const written = ({ title, body }: PlainPage) =>
    page(
      title,
      head,
      `<script>document.body.className+=' js-enabled govuk-frontend-supported'</script>${header}<div class="govuk-width-container"><main class="govuk-main-wrapper">${dressed(body)}</main></div><footer class="govuk-footer"></footer>${start}`,
      'govuk-template__body',
    )
  const files: Files = [
    ['/govuk-frontend.min.css', { type: 'text/css', content: readFileSync(`${from}/govuk-frontend.min.css`) }],
    ['/govuk-frontend.min.js', { type: script, content: readFileSync(`${from}/govuk-frontend.min.js`) }],
  ]
  for (const name of readdirSync(`${from}/assets/fonts`).filter((font) => font.endsWith('.woff2')))
    files.push([`/assets/fonts/${name}`, { type: 'font/woff2', content: readFileSync(`${from}/assets/fonts/${name}`) }])
  return [
    ['/plan', { type: html, content: written(pages.plan) }],
    ['/week', { type: html, content: written(pages.week) }],
    ...files,
    ['/sw.js', { type: script, content: worker(['/plan', '/week', ...files.map(([path]) => path)]) }],
  ]
}
