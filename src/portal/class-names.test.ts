import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (pattern: string) =>
  globSync(`${import.meta.dirname}/${pattern}`)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
const styles = read('styles/*.scss')
const markup = read('**/*.tsx')
const names = new Set([...markup.matchAll(/className="([^"]+)"/g)].flatMap(([, all = '']) => all.split(' ')))

test('every class in the markup is one that a style knows', () => {
  expect(names.size).toBeGreaterThan(50)
  expect([...names].filter((name) => !styles.includes(`.${name}`))).toEqual([])
})
