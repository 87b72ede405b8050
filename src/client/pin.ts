/** Why a PIN or passphrase cannot be used, as a key of the copy. */
export type PinProblem = 'too-short' | 'too-simple'

const leastLength = 6

/** The same PIN however the keyboard wrote it: one form of Unicode, no spaces at the ends. */
export const plainPin = (pin: string): string => pin.normalize('NFKC').trim()

/** All the same, or a straight run up or down: the first that anyone would try. */
function isSimple(characters: number[]): boolean {
  const steps = new Set(characters.slice(1).map((code, index) => code - (characters[index] ?? Number.NaN)))
  const [step = Number.NaN] = steps
  return steps.size === 1 && Math.abs(step) <= 1
}

/** At least six digits, or six characters of a passphrase, and not the first that anyone would try. */
export function pinProblem(pin: string): PinProblem | undefined {
  const characters = [...plainPin(pin)].map((character) => character.codePointAt(0) ?? Number.NaN)
  if (characters.length < leastLength) return 'too-short'
  return isSimple(characters) ? 'too-simple' : undefined
}
