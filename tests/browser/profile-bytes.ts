import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { councils } from '#contract/councils/index.ts'
import type { SamplePerson } from '#mocks/people/sample-person.ts'

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap((inner) => textsOf(inner))
      : []

/** Words that only somebody who read this person's plan can know: their name, their number, and what the plan says. */
export function wordsOf({ person, reference, plans }: SamplePerson): string[] {
  const known = JSON.stringify(councils)
  const texts = plans.flatMap((plan) => textsOf(plan)).filter((text) => text.length >= 16 && !known.includes(text))
  return [...new Set([person.familyName, reference, ...texts.sort((a, b) => b.length - a.length).slice(0, 40)])]
}

/** The ways in which bytes of a key could lie on a disk. */
export function formsOfKey(base64url: string): Buffer[] {
  const raw = Buffer.from(base64url, 'base64url')
  return [raw, ...(['base64', 'base64url', 'hex'] as const).map((form) => Buffer.from(raw.toString(form)))]
}

const formsOf = (word: string | Buffer): Buffer[] =>
  typeof word === 'string' ? [Buffer.from(word), Buffer.from(word, 'utf16le')] : [word]

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Searches every byte of a browser's profile; answers which word was found in which file. */
export function findInProfile(profile: string, words: (string | Buffer)[]): string[] {
  const needles = words.flatMap((word) => formsOf(word).map((bytes) => ({ word, bytes })))
  return filesOf(profile).flatMap((path) => {
    const content = readFileSync(path)
    const found = needles.filter(({ bytes }) => content.includes(bytes))
    return found.map(({ word }) => `${path.slice(profile.length)}: ${typeof word === 'string' ? word : 'key bytes'}`)
  })
}

/** The addresses whose answers the browser keeps: in its own cache and in the service worker's. Answers lie there pressed, addresses do not. */
export function keptAddresses(profile: string, origin: string): string[] {
  const kept = filesOf(profile).filter((path) => /\/(Cache|Code Cache|CacheStorage)\//.test(path))
  const address = new RegExp(`${origin.replaceAll('.', '\\.')}(/[\\w./?=&%-]*)`, 'g')
  const found = kept.flatMap((path) => [...readFileSync(path, 'latin1').matchAll(address)].map(([, at]) => at ?? ''))
  return [...new Set(found)].sort()
}
