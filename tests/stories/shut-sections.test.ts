import { expect, test } from 'vitest'
import { cookies } from '#server/context.ts'
import { signInAs } from '../scripted-sign-in.ts'
import { startServer } from '../server.ts'

const { signIn } = await startServer()

test('a page is drawn with the sections shut that the browser has shut, and with nothing else from the cookie', async () => {
  const doreen = await signIn('doreen')
  expect((await doreen.see('/plan')).input.shut).toBe('')
  doreen.jar.set(cookies.shut, 'needs.toString.budget.<script>.needs%22')
  expect((await doreen.see('/plan')).input.shut).toBe('needs.budget')
})

test('whoever signs out leaves every section open, and whoever signs in finds it so', async () => {
  const doreen = await signIn('doreen')
  doreen.jar.set(cookies.shut, 'needs')
  await doreen.submit('/sign-out')
  expect(doreen.jar.has(cookies.shut)).toBe(false)
  doreen.jar.set(cookies.shut, 'needs')
  await signInAs(doreen, 'jordan')
  expect((await doreen.see('/plan')).input.shut).toBe('')
})
