import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openMemoryStore } from '#client/memory-store.ts'
import { doreenVersion5 } from '#mocks/people/doreen/version-5.ts'
import { stubServer } from '../../../../tests/asking.tsx'
import { openStep } from '../../../../tests/open-step.tsx'

const store = openMemoryStore()
vi.mock('#client/device-store.ts', () => ({ openDeviceStore: () => store }))
beforeEach(async () => {
  const { vault } = await import('../../device-vault.ts')
  vault.close()
  stubServer()
  for (const records of Object.values(store.content)) records.clear()
})

const journey = 'direct-payment'
const open = (answers = {}, more: Parameters<typeof openStep>[2] = {}) =>
  openStep('which-support', { share: 'part', ...answers }, { journey, council: 'rutland', ...more })
const boxes = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[name="support"]')]
const titles = doreenVersion5.support.map(({ title }) => title)

describe('what the plan lists', () => {
  test('is offered to choose from, and is sent in the words of the plan', async () => {
    const { form, settled } = open({ support: ['Teatime visit'] })
    expect(boxes(form).map(({ type, value }) => [type, value])).toEqual(titles.map(({ text }) => ['checkbox', text]))
    expect(new FormData(form).getAll('support')).toEqual(['Teatime visit'])
    await settled()
  })

  test('is read in Easy Read where the plan has that, and is still sent as the plan has it', async () => {
    const { form } = open({}, { language: 'easy-read' })
    const read = boxes(form).map(({ labels }) => labels?.[0]?.textContent)
    expect(read).toEqual(titles.map(({ easyRead }) => easyRead))
    expect(read).not.toEqual(boxes(form).map(({ value }) => value))
    await vi.waitFor(() => expect(form.querySelector('.buttons a')).not.toBeNull())
  })

  test('says which language it is in where that is not the one of the page', async () => {
    const [first, ...others] = doreenVersion5.support
    if (!first) throw new Error('the plan lists nothing')
    const plan = { ...doreenVersion5, support: [{ ...first, title: { text: 'Morning visit' } }, ...others] }
    const { form } = open({}, { language: 'cy', plan })
    expect(boxes(form).map(({ labels }) => labels?.[0]?.lang)).toEqual(['en', ...others.map(() => '')])
    await vi.waitFor(() => expect(form.querySelector('.buttons a')).not.toBeNull())
  })

  test('has each name once, and keeps what was chosen from an older plan, so that it can be unchosen', async () => {
    const plan = { ...doreenVersion5, support: [...doreenVersion5.support, ...doreenVersion5.support] }
    const { form, settled } = open({ support: ['A visit that is no more'] }, { plan })
    expect(boxes(form).map(({ value }) => value)).toEqual([
      ...titles.map(({ text }) => text),
      'A visit that is no more',
    ])
    expect(boxes(form).at(-1)?.checked).toBe(true)
    await settled()
  })

  test.each([null, { ...doreenVersion5, support: [] }])('may be nothing: then that is said', async (plan) => {
    const { form, said, settled } = open({}, { plan })
    expect(boxes(form)).toEqual([])
    expect(said()).toContain('Your plan lists no support yet.')
    await settled()
  })
})

describe('what somebody told us of how to talk with each other', () => {
  const needs = { help: ['large-print', 'relay-uk'], helpWords: 'At least 18 points.' }
  const help = (form: HTMLFormElement) => new FormData(form).getAll('help')

  test.each(['plan-review', 'communication-needs', 'combine-plans'])(
    'is in the form of %s first, and says so',
    async (id) => {
      const whole = { grounds: ['something-else'], place: 'phone', other: 'Ivor', spoken: 'yes' }
      const { form, field, said, settled } = openStep('communication', whole, { journey: id, needs })
      expect([help(form), field('helpWords').value]).toEqual([needs.help, needs.helpWords])
      expect(said()).toContain('You told us this before.')
      await settled()
    },
  )

  test.each([{ help: [] }, { help: ['interpreter'] }])(
    'is not offered again once something else is answered: %o',
    async (answers) => {
      const { form, said, settled } = openStep('communication', answers, { journey: 'communication-needs', needs })
      expect(help(form)).toEqual(answers.help)
      expect(said()).not.toContain('You told us this before.')
      await settled()
    },
  )

  test('is nothing where they said nothing', async () => {
    const { form, said, settled } = openStep('communication', {}, { journey: 'communication-needs' })
    expect(help(form)).toEqual([])
    expect(said()).not.toMatch(/You (told us|wrote) this before/)
    await settled()
  })
})
