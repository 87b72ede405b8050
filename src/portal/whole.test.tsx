import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MovedProvider, useWhole } from './whole.ts'

function Page({ tell }: { tell: (whole: boolean) => void }) {
  tell(useWhole())
  return null
}

function drawn(moved: boolean, draw: (page: ReactNode) => unknown): boolean[] {
  const seen: boolean[] = []
  draw(
    <MovedProvider value={moved}>
      <Page tell={(whole) => seen.push(whole)} />
    </MovedProvider>,
  )
  return seen
}

test('after a move the first screen is drawn, and then the rest', () => {
  expect(drawn(true, render)).toEqual([false, true])
})

test('what the server drew is whole, there and when it is taken over', () => {
  expect(drawn(false, renderToString)).toEqual([true])
  expect(drawn(false, render)).toEqual([true])
})
