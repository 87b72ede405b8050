import sharp, { type Sharp } from 'sharp'
import { type Bytes, type FileFault, type FileKind, kindOfFile } from '#contract/request-files.ts'
import { faultOfPdf } from './pdf-judge.ts'

// Of all that the decoder can open, only what may be sent: whatever else hides behind a first few bytes is not tried.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
sharp.cache(false)

/** More than any phone takes, and little enough to be held in memory. */
const pixels = 64_000_000
const seconds = 20

type Judged = { kind: FileKind; content: Bytes } | { fault: FileFault }

const writers: Record<Exclude<FileKind, 'application/pdf'>, (image: Sharp) => Sharp> = {
  'image/jpeg': (image) => image.jpeg({ quality: 88 }),
  'image/png': (image) => image.png(),
  'image/webp': (image) => image.webp({ quality: 88 }),
}

/**
 * Judges a file by what it is (ASVS 5.2). A picture is drawn anew, upright: where and when it was taken, by what and whom, its
 * small copy and all that was hung on at its end are gone with the old one (UK GDPR article 5(1)(c)). A PDF stays as it is.
 */
export async function judgeFile(content: Bytes): Promise<Judged> {
  const kind = kindOfFile(content)
  if (!kind) return { fault: 'not-a-file' }
  if (kind === 'application/pdf') {
    const fault = await faultOfPdf(content)
    return fault ? { fault } : { kind, content }
  }
  try {
    const image = sharp(content, { limitInputPixels: pixels, failOn: 'error' }).timeout({ seconds }).autoOrient()
    return { kind, content: new Uint8Array(await writers[kind](image).toBuffer()) }
  } catch {
    return { fault: 'not-a-file' }
  }
}
