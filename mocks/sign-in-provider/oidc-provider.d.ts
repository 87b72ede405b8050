/** The part of oidc-provider that the sample world uses; the package brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> }
  export type Context = {
    path: string
    status: number
    type: string
    body: unknown
    req: IncomingMessage
    redirect(url: string): void
    cookies: { set(name: string, value: null, options: { overwrite: boolean }): void }
    oidc: {
      route: string
      provider: Provider
      params: Record<string, string | undefined>
      client: { clientId: string }
      session: { accountId?: string; destroy(): Promise<void> }
      entities: { IdTokenHint?: { payload: { sub: string } } }
    }
  }
  export type Interaction = { uid: string; params: Record<string, unknown> }

  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    Grant: new (of: {
      accountId?: string
      clientId: string
    }) => Grant
    use(middleware: (ctx: Context, next: () => Promise<void>) => Promise<void>): this
    callback(): (req: IncomingMessage, res: ServerResponse) => Promise<void>
    cookieName(type: 'session'): string
    interactionDetails(req: IncomingMessage, res: ServerResponse): Promise<Interaction>
    interactionFinished(req: IncomingMessage, res: ServerResponse, result: Record<string, unknown>): Promise<void>
  }
}
