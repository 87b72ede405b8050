import { CompactEncrypt, importJWK } from 'jose'
import { type OpenRequest, type SealTo, sealing } from '#contract/anyone.ts'

/** Seals a request to the council’s key: from then on nobody at this device can read it, also not who wrote it. */
export async function sealTo(key: SealTo, asked: OpenRequest): Promise<string> {
  const { kid, ...jwk } = key
  const plain = new TextEncoder().encode(JSON.stringify(asked)) as Uint8Array<ArrayBuffer>
  return new CompactEncrypt(plain).setProtectedHeader({ ...sealing, kid }).encrypt(await importJWK(jwk, sealing.alg))
}
