import { createHash } from 'node:crypto'

const style = `
:root{color-scheme:light dark}
body{margin:0;font:1.1875rem/1.4 system-ui,sans-serif;overflow-wrap:anywhere;color:#0b0c0c;background:#fff}
main{max-width:40rem;margin-inline:auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.375rem;line-height:1.25;margin-block:2rem .5rem}
h3{font-size:1.1875rem;margin-block:1.5rem .25rem}
ul{list-style:none;margin:0;padding:0}li{padding-block:.75rem;border-block-end:1px solid #767c80}
li p{margin-block:.5rem 0}
@media(min-width:48rem){main{max-width:52rem}.people li{display:grid;grid-template-columns:22rem 1fr;
column-gap:1.5rem;align-items:center}.people li p{margin:0}}
.notice{border-inline-start:.4rem solid #b35900;padding-inline-start:.8rem}
nav ul{display:flex;flex-wrap:wrap;column-gap:1.5rem}nav li{border:0;padding:0}
a{color:inherit;display:inline-block;padding-block:.6rem;min-inline-size:2.75rem}
button{font:inherit;font-weight:600;text-align:start;min-height:2.75rem;padding:.5rem 1rem;border:2px solid #0b4f55;
border-radius:.3rem;color:#fff;background:#0b4f55;cursor:pointer}
button.plain{color:inherit;background:none;border-color:currentColor;margin-block-start:2rem}
:focus-visible{outline:.2rem solid #0b0c0c;outline-offset:.2rem}
@media(prefers-color-scheme:dark){body{color:#f3f3f2;background:#16191b}
button{color:#0b0c0c;background:#8fd3da;border-color:#8fd3da}:focus-visible{outline-color:#ffdd00}}
`
const styleHash = createHash('sha256').update(style).digest('base64')

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A page that needs no script and no second file. `body` is markup; whatever goes into it is escaped by its writer. */
export const page = (lang: string, title: string, body: string): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body>
</html>`

/**
 * Sent with every answer. A form's answer sends the browser on to the service that asked,
 * and Chromium holds that redirect against `form-action`, so the services are named there.
 */
export const headersFor = (services: string[]): [string, string][] => [
  [
    'content-security-policy',
    [
      `default-src 'none'`,
      `style-src 'sha256-${styleHash}'`,
      'img-src data:',
      `form-action ${["'self'", ...services].join(' ')}`,
      `base-uri 'none'`,
      `frame-ancestors 'none'`,
    ].join('; '),
  ],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cache-control', 'no-store'],
]
