import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { DrawnProvider } from './state.ts'
import { useWhole } from './whole.ts'

function Page({ tell }: { tell: (whole: boolean) => void }) {
  tell(useWhole())
  return null
}

function seenOf(by: 'server' | 'move', draw: (page: ReactNode) => unknown, address = '/week'): boolean[] {
  const seen: boolean[] = []
  draw(
    <MemoryRouter initialEntries={[address]}>
      <DrawnProvider value={by === 'server'}>
        <Page tell={(whole) => seen.push(whole)} />
      </DrawnProvider>
    </MemoryRouter>,
  )
  return seen
}

test('after a move the first screen is drawn, and then the rest', () => {
  expect(seenOf('move', render)).toEqual([false, true])
})

test('a place that the address names is there at once', () => {
  expect(seenOf('move', render, '/plan#needs')).toEqual([true])
})

test('what the server drew is whole, there and when it is taken over', () => {
  expect(seenOf('server', renderToString)).toEqual([true])
  expect(seenOf('server', render)).toEqual([true])
})
