import * as z from 'zod/mini'
import { NewRequestFile } from '#contract/request-files.ts'
import type { DeviceStore } from './device-store.ts'
import { bytesOf, textOf } from './sealing.ts'
import type { Vault } from './vault.ts'

const Head = z.pick(NewRequestFile, { kind: true, name: true })
const nameOf = (id: string) => `file|${id}`
const newLine = 10

/** What it is and what it is called on the first line, then its bytes: all of it is sealed as one. */
function packed({ kind, name, content }: NewRequestFile): Uint8Array<ArrayBuffer> {
  const head = bytesOf(`${JSON.stringify({ kind, name })}\n`)
  const whole = new Uint8Array(head.length + content.length)
  whole.set(head)
  whole.set(content, head.length)
  return whole
}

function unpacked(whole: Uint8Array<ArrayBuffer>): NewRequestFile {
  const end = whole.indexOf(newLine)
  return { ...Head.parse(JSON.parse(textOf(whole.slice(0, end)))), content: whole.slice(end + 1) }
}

/** Photos and PDFs that go along with what a person wrote, until the council has them: sealed, on a shared device as well. */
export class KeptFiles {
  readonly #store: DeviceStore
  readonly #vault: Pick<Vault, 'words'>

  constructor(store: DeviceStore, vault: Pick<Vault, 'words'>) {
    this.#store = store
    this.#vault = vault
  }

  /** True only once it is on the disk; false where there is no room, or no key. */
  async keep({ id, ...file }: NewRequestFile & { id: string }): Promise<boolean> {
    const sealed = await this.#vault.words?.sealBytes(nameOf(id), packed(file))
    if (!sealed) return false
    const kept = await this.#store.transact((transaction) => transaction.put('files', id, sealed))
    return kept.available
  }

  /** One's own, as it was chosen; of anyone else's nothing. */
  async read(id: string): Promise<NewRequestFile | undefined> {
    const stored = await this.#store.transact((transaction) => transaction.get('files', id))
    if (!stored.available) throw new Error('what is kept here cannot be read now')
    const whole = await this.#vault.words?.unsealBytes(nameOf(id), stored.value)
    return whole && unpacked(whole)
  }

  /** Lets go of it: the council has it, or the person does not want to send it. */
  async remove(id: string): Promise<void> {
    await this.#store.transact((transaction) => transaction.delete('files', id))
  }
}
