import { codeSigns } from './activation-code.ts'

/** Random signs in groups of four, as `ABCD-EF23`, of signs that nobody mistakes; each carries 5 bits. */
export function drawCode(groups: number, random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const signs = Array.from(random(new Uint8Array(groups * 4)), (byte) => codeSigns[byte % codeSigns.length])
  return Array.from({ length: groups }, (_, at) => signs.slice(at * 4, at * 4 + 4).join('')).join('-')
}

/** How many groups the number to say has, and how many the private code that goes with it. */
export const codeGroups = { reference: 2, follow: 3 } as const

/** A code in its groups, however somebody typed it: small letters, spaces and hyphens do not matter. */
export const inGroups = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replace(/[\s\p{Dash}]/gu, '')
      .slice(0, 40)
      .match(/.{1,4}/g) ?? []
  ).join('-')
