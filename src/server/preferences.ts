import type { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Language } from '#contract/language.ts'
import { planSections } from '#contract/plan.ts'
import { DeviceKind } from '#contract/session.ts'
import { type App, type Ctx, cookies, localPath, originOf, type Ports } from './context.ts'
import { chooseDevice, onOwnPhone } from './devices.ts'
import { ProblemError } from './problems.ts'
import { readForm } from './security.ts'
import { asVisitor } from './visits.ts'

const kept = { path: '/', secure: true, sameSite: 'Lax', maxAge: 400 * 24 * 60 * 60 } as const
const back = (c: Ctx) => localPath(c.req.query('return'), originOf(c), '/')

/** The language of a page: what the person chose, else Welsh where the browser asks for it first, else English. */
export function languageOf(c: Ctx): Language {
  const offered = c.get('council').languages
  const chosen = Language.safeParse(getCookie(c, cookies.language))
  if (chosen.success && offered.includes(chosen.data)) return chosen.data
  return c.req.header('accept-language')?.startsWith('cy') && offered.includes('cy') ? 'cy' : 'en'
}

/** The sections of the plan that this browser has shut, with dots between them. A cookie may name only what there is. */
export const shutSections = (c: Ctx): string =>
  (getCookie(c, cookies.shut) ?? '')
    .split('.')
    .filter((name) => Object.hasOwn(planSections, name))
    .join('.')

export const wantsLargeText = (c: Ctx): boolean => getCookie(c, cookies.textSize) === 'large'

/** What the person answered to "Is this your own phone?". Their own phone goes on to choose a PIN, where they have a plan to read. */
async function answerDevice(ports: Ports, c: Ctx): Promise<Response> {
  const form = await readForm(c)
  const kind = DeviceKind.safeParse(form.device)
  const onwards = localPath(form.return, originOf(c), '/home')
  if (!kind.success) return c.redirect(`/device?${new URLSearchParams({ return: onwards, error: 'choose' })}`, 303)
  return asVisitor<Response>(
    ports,
    c,
    async ({ tx, session }) => {
      await chooseDevice(tx, session, kind.data)
      return c.redirect(kind.data === 'own' && session.person ? onOwnPhone(onwards) : onwards, 303)
    },
    async () => c.redirect(`/sign-in?${new URLSearchParams({ return: '/device' })}`, 303),
  )
}

/** Choices that a plain link or form can make, kept in cookies that say nothing of who somebody is. */
export function mountPreferences(app: Hono<App>, ports: Ports): void {
  app.get('/language/:language', (c) => {
    const language = Language.safeParse(c.req.param('language'))
    if (!language.success || !c.get('council').languages.includes(language.data)) throw new ProblemError('not-found')
    setCookie(c, cookies.language, language.data, kept)
    return c.redirect(back(c), 303)
  })
  app.get('/text-size/:size', (c) => {
    const size = c.req.param('size')
    if (size !== 'large' && size !== 'ordinary') throw new ProblemError('not-found')
    setCookie(c, cookies.textSize, size, kept)
    return c.redirect(back(c), 303)
  })
  app.post('/device', (c) => answerDevice(ports, c))
}
