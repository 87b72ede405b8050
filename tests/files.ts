import sharp from 'sharp'
import { fileNameHeader } from '#contract/endpoint.ts'
import type { Visitor } from './visitor.ts'

/** The least that is a PDF, with whatever more is written in its catalogue. */
export const pdf = (more = '', end = '%%EOF\n'): Uint8Array =>
  new TextEncoder().encode(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${more} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n${end}`,
  )

/** Where the picture says that it was taken, and by what: the marks that must be gone. */
export const whereTaken = { camera: 'Razorbill Pocket 7', place: 'Slipway Cottage' }

/** A picture that lies on its side and says where it was taken, in each of the ways in which pictures do. */
export const photo = (kind: 'jpeg' | 'png' | 'webp' = 'jpeg', width = 60, height = 40): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: '#7a5' } })
    .withExif({
      IFD0: { Make: whereTaken.camera, ImageDescription: whereTaken.place },
      IFD3: { GPSLatitude: '54/1 36/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '1/1 4/1 0/1', GPSLongitudeRef: 'W' },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>${whereTaken.place}</place></x:xmpmeta>`)
    .withMetadata({ orientation: 6 })
    [kind]()
    .toBuffer()

/** Sends a file by our own code. */
export const sendFile = (
  who: Visitor,
  path: string,
  content: Uint8Array,
  {
    kind = 'application/pdf',
    name = 'The letter.pdf',
    headers = {},
  }: { kind?: string; name?: string; headers?: Record<string, string> } = {},
): Promise<Response> =>
  who.ask(path, {
    method: 'PUT',
    headers: {
      origin: who.origin,
      'x-requested-by': 'my-care-and-support',
      'content-type': kind,
      [fileNameHeader]: encodeURIComponent(name),
      ...headers,
    },
    body: new Uint8Array(content),
  })
