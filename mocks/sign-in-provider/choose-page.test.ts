import * as client from 'openid-client'
import { expect, test } from 'vitest'
import { back, begin, configure, listen, proofs, provider } from './asking-service.ts'
import { openBrowser } from './scripted-browser.ts'

listen()

test('lists the people of the council that asks, and of every council where that cannot be told', async () => {
  const config = await configure('secret', proofs.secret)
  const list = await openBrowser().visit((await begin(config)).url)
  const html = await list.response.text()
  expect(html).toContain('Sign in as Arthur Wren')
  expect(html).toContain('This is a sample sign-in. It is not real.')
  expect(html).not.toContain('Doreen')
  expect(html).not.toContain('<script')
  const all = await openBrowser().visit((await begin(config, { redirect_uri: back.nobody })).url)
  expect(await all.response.text()).toMatch(/Sample people of Redcar.*Doreen.*Sample people of Rutland.*Arthur/s)
})

test('takes nobody who is not on the list', async () => {
  const config = await configure('secret', proofs.secret)
  const browser = openBrowser()
  const list = await browser.visit((await begin(config)).url)
  for (const person of ['doreen', 'nobody'])
    expect((await browser.visit(list.address.href, { person })).response.status).toBe(400)
})

test('speaks the language that is asked for', async () => {
  const config = await configure('secret', proofs.secret)
  const browser = openBrowser()
  const list = await browser.visit((await begin(config, { ui_locales: 'cy' })).url)
  expect(await list.response.text()).toMatch(/<html lang="cy">.*Mewngofnodi fel Arthur Wren/s)
  const easy = await browser.visit(`${list.address.href}?lang=easy-read`)
  expect(await easy.response.text()).toContain('Be Arthur Wren')
})

test('lets a person go back without signing in', async () => {
  const config = await configure('secret', proofs.secret)
  const browser = openBrowser()
  const { url, checks } = await begin(config)
  const { address } = await browser.visit((await browser.visit(url)).address.href, { stop: 'yes' })
  await expect(client.authorizationCodeGrant(config, address, checks)).rejects.toMatchObject({ error: 'access_denied' })
})

test('sends headers of its own, and lets its form lead back to the services', async () => {
  const config = await configure('secret', proofs.secret)
  const { headers } = (await openBrowser().visit((await begin(config)).url)).response
  expect(headers.get('content-security-policy')).toContain(
    `form-action 'self' http://rutland.localhost:8080 http://nobody.localhost:8080;`,
  )
  expect(headers.get('content-security-policy')).toContain(`default-src 'none'`)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('cache-control')).toBe('no-store')
})

test('says so when the time to choose is over', async () => {
  const { response } = await openBrowser().visit(`${provider.issuer}/choose/long-ago`)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('Go back and sign in again')
})
