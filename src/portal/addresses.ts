import { matchPath } from 'react-router'
import type { Page, Read } from './page.ts'
import { findPageId, isShell, type PageId, pages } from './pages.ts'

/**
 * What a page reads at an address. Whether its values can be is for the endpoint's own schema to say. What is named in the
 * query string, with nothing to stand for it where that is silent, is read only where it is named.
 */
export function readsAt(id: PageId, address: string): Read[] {
  const { path, reads }: Page = pages[id]
  const [pathname = '', search] = address.split('?')
  const [inPath, inQuery] = [matchPath(path, pathname)?.params ?? {}, new URLSearchParams(search)]
  const valueAt = (declared: string) => {
    const [name = '', otherwise = ''] = declared.slice(1).split('=')
    if (declared.startsWith(':')) return inPath[name] ?? ''
    return declared.startsWith('?') ? (inQuery.get(name) ?? otherwise) : declared
  }
  const isNamed = (declared: string) => !/^\?[^=]*$/.test(declared) || valueAt(declared) !== ''
  return reads
    .filter(({ params }) => Object.values(params).every(isNamed))
    .map(({ name, params }) => {
      const values = Object.entries(params).map(([param, declared]) => [param, valueAt(declared)])
      return { name, params: Object.fromEntries(values) }
    })
}

/** The page at an address with what it reads there, as the server needs to know it. */
export function findPage(address: string) {
  const id = findPageId(address.split('?')[0] ?? '')
  return id && { id, needs: pages[id].needs, reads: readsAt(id, address), forAnyone: isShell(id) }
}
