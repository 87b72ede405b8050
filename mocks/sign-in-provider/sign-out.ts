import type { Context } from 'oidc-provider'
import { page } from './page.ts'

/** Asked only of someone who comes without a token that says who signs out. */
export async function askToSignOut(ctx: Context, form: string): Promise<void> {
  const button = '<button form="op.logoutForm" name="logout" value="yes">Sign out</button>'
  ctx.body = page('en', 'Sign out of the sample sign-in', `${form}${button}`)
}

export async function signedOut(ctx: Context): Promise<void> {
  ctx.body = page(
    'en',
    'You are signed out',
    '<p>You are signed out of the sample sign-in. You can close this page.</p>',
  )
}

/**
 * Ends the session at once and goes back, where oidc-provider would ask a second question or send a form by script.
 * The id token, which only the service holds, says that the person asked for it there.
 */
export async function signOut(ctx: Context, next: () => Promise<void>): Promise<void> {
  await next()
  if (ctx.oidc?.route !== 'end_session' || ctx.status !== 200) return
  const { session, entities, params, provider } = ctx.oidc
  const subject = entities.IdTokenHint?.payload.sub
  if (session.accountId && !subject) return

  // Somebody else who signed in here since keeps their session.
  if (!session.accountId || session.accountId === subject) {
    await session.destroy()
    ctx.cookies.set(provider.cookieName('session'), null, { overwrite: true })
  }
  if (!params.post_logout_redirect_uri) return signedOut(ctx)
  const back = new URL(params.post_logout_redirect_uri)
  if (params.state) back.searchParams.set('state', params.state)
  ctx.redirect(back.href)
}
