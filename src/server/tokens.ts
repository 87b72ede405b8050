import { base64url } from 'jose'

const encoder = new TextEncoder()

/** 256 random bits that nobody can guess. */
export const randomToken = (): string => base64url.encode(crypto.getRandomValues(new Uint8Array(32)))

/** What is kept of a secret: enough to know it again, not enough to use it. */
export async function hashOf(secret: string): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(secret))))
}
