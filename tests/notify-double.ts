import { createServer } from 'node:http'
import { jwtVerify } from 'jose'

/** Ids as GOV.UK Notify gives them: a key ends with that of its service and its secret. */
export const notifyIds = {
  service: '11111111-1111-4111-8111-111111111111',
  secret: '22222222-2222-4222-8222-222222222222',
  emailTemplate: '33333333-3333-4333-8333-333333333333',
  textTemplate: '44444444-4444-4444-8444-444444444444',
}
export const notifyKey = `tests-${notifyIds.service}-${notifyIds.secret}`

type Asked = { path: string; body: Record<string, unknown> & { personalisation?: Record<string, string> } }
type Answer = { status: number; error?: string; message?: string } | 'silence'

const refuse = (status: number, error: string, message: string): Answer => ({ status, error, message })
const places: Record<string, string[]> = {
  [notifyIds.emailTemplate]: ['subject', 'words'],
  [notifyIds.textTemplate]: ['words'],
}

/** What the real one refuses, as its documentation lists it. */
async function judge({ path, body }: Asked, authorization: string): Promise<Answer> {
  const key = new TextEncoder().encode(notifyIds.secret)
  const token = await jwtVerify(authorization.replace('Bearer ', ''), key, {
    issuer: notifyIds.service,
    maxTokenAge: 30,
    clockTolerance: 2,
  }).catch(() => undefined)
  if (!token) return refuse(403, 'AuthError', 'Invalid token: signature, api token not found')
  const wanted = places[String(body.template_id)]
  const isEmail = path === '/v2/notifications/email'
  if (!wanted || isEmail !== wanted.includes('subject')) return refuse(400, 'BadRequestError', 'Template not found')
  const missing = wanted.filter((place) => !body.personalisation?.[place])
  if (missing.length > 0) return refuse(400, 'BadRequestError', `Missing personalisation: ${missing.join(', ')}`)
  if (isEmail && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(String(body.email_address)))
    return refuse(400, 'ValidationError', 'email_address Not a valid email address')
  if (!isEmail && !/^(\+44|0)7\d{9}$/.test(String(body.phone_number).replace(/[\s-]/g, '')))
    return refuse(400, 'ValidationError', 'phone_number Must be a valid number')
  return { status: 201 }
}

/** GOV.UK Notify as far as a sender can tell: it takes what the real one takes. `next` makes it answer otherwise once. */
export async function openNotify() {
  const taken: Asked[] = []
  const next: Answer[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (part) => {
      text += part
    })
    request.on('end', async () => {
      const asked: Asked = { path: request.url ?? '', body: JSON.parse(text || '{}') }
      const answer = next.shift() ?? (await judge(asked, request.headers.authorization ?? ''))
      if (answer === 'silence') return request.socket.destroy()
      const { status, error = '', message = '' } = answer
      if (status === 201) taken.push(asked)
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(
        JSON.stringify(
          status === 201 ? { id: crypto.randomUUID() } : { status_code: status, errors: [{ error, message }] },
        ),
      )
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { taken, next, address: `http://127.0.0.1:${port}`, close: () => server.close() }
}
