import { hash } from 'node:crypto'
import { base64url } from 'jose'

/** 256 random bits that nobody can guess. */
export const randomToken = (): string => base64url.encode(crypto.getRandomValues(new Uint8Array(32)))

/** What is kept of a secret: enough to know it again, not enough to use it. */
export const hashOf = (secret: string): string => hash('sha256', secret, 'base64url')
