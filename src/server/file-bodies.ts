import { fileNameHeader } from '#contract/endpoint.ts'
import type { FileKind, NewRequestFile } from '#contract/request-files.ts'
import type { Ctx } from './context.ts'
import { notValid } from './problems.ts'

/** A file as it came, with what the sender says of it: what it is, is judged later. */
export async function fileInput(c: Ctx): Promise<unknown> {
  const kind = c.req.header('content-type')?.split(';')[0]?.trim()
  try {
    const name = decodeURIComponent(c.req.header(fileNameHeader) ?? '')
    return { kind, name, content: new Uint8Array(await c.req.arrayBuffer()) }
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    throw notValid([{ path: [fileNameHeader], message: 'is not percent-encoded' }])
  }
}

const endings: Record<FileKind, string[]> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'application/pdf': ['.pdf'],
}

/** A name under which a file is opened by what opens its kind, whatever the person called it. */
function savedAs({ kind, name }: NewRequestFile): string {
  const fits = endings[kind].some((ending) => name.toLowerCase().endsWith(ending))
  const whole = fits ? name : name + endings[kind][0]
  return encodeURIComponent(whole).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** A file of somebody as an answer: to be saved and never shown by the browser, and where one shows it all the same, able to do nothing. */
export function fileResponse(c: Ctx, file: NewRequestFile): Response {
  c.header('content-type', file.kind)
  c.header('content-disposition', `attachment; filename*=UTF-8''${savedAs(file)}`)
  c.header('content-security-policy', "default-src 'none'; sandbox")
  return c.body(file.content)
}
