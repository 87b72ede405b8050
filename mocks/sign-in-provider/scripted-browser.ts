/** A browser as far as signing in needs one: it keeps cookies with their paths, and follows redirects while told to. */
export function openBrowser() {
  const jar = new Map<string, { value: string; path: string }>()

  function keep(response: Response) {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ')
      const [name = '', ...value] = pair.split('=')
      const path = attributes.find((attribute) => attribute.startsWith('path='))?.slice(5) ?? '/'
      const gone = attributes.some((attribute) => attribute.startsWith('expires=Thu, 01 Jan 1970'))
      if (gone) jar.delete(name)
      else jar.set(name, { value: value.join('='), path })
    }
  }

  /** Goes to an address and on through redirects, until an answer is no redirect or leads away from this server. */
  async function visit(address: string, form?: Record<string, string>): Promise<{ address: URL; response: Response }> {
    const url = new URL(address)
    const sent = [...jar].filter(([, { path }]) => url.pathname.startsWith(path))
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; '), accept: 'text/html' },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    keep(response)
    const location = response.headers.get('location')
    if (!location) return { address: url, response }
    const next = new URL(location, url)
    return next.origin === url.origin ? visit(next.href) : { address: next, response }
  }

  return { visit, cookieNames: () => [...jar.keys()].sort() }
}
