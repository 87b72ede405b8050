import { expect, test } from 'vitest'
import { draw } from '../../../../tests/draw.tsx'
import { rememberSent } from './sent-here.ts'
import OpenSentPage from './sent-page.tsx'

const codes = { id: crypto.randomUUID(), reference: 'ABCD-2345', code: 'EFGH-2345-JKMN' }
const sentPage = (journey: string) => {
  rememberSent(journey, codes)
  return draw(OpenSentPage, { page: 'anyone-sent', address: `/without-account/${journey}/sent` }).container
}

test('who complained reads how a photo or a letter reaches us, since none goes along without an account', () => {
  const card = sentPage('complaint').querySelector('[aria-labelledby="codes"]')
  expect(card?.textContent).toContain('photo or a letter')
  expect(card?.querySelector('a')?.getAttribute('href')).toBe('/contacts')
})

test('where no files are asked for nothing is said of them', () => {
  expect(sentPage('compliment').querySelector('[aria-labelledby="codes"]')?.textContent).not.toContain('photo')
})
