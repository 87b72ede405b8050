import type { DeviceStore } from '#client/device-store.ts'
import { Outbox } from '#client/outbox.ts'
import { Vault } from '#client/vault.ts'
import type { Tablet } from './tablet.ts'

const never = new Promise<never>(() => {})

/** One open page of somebody: the real vault and outbox, which can die between any two steps. */
export class Tab {
  readonly account: string
  readonly vault: Vault
  readonly outbox: Outbox
  /** Resolves when the page dies. */
  readonly death: Promise<'died'>
  isAlive = true
  /** After how many more steps it dies; 0 for not at all. */
  fuse = 0
  #die: (how: 'died') => void = () => {}
  readonly #tablet: Tablet

  constructor(tablet: Tablet, account: string) {
    this.#tablet = tablet
    this.account = account
    this.death = new Promise((resolve) => {
      this.#die = resolve
    })
    const store: DeviceStore = {
      transact: async (work) => {
        await this.#step()
        const done = await tablet.transact(work)
        await this.#step()
        return done
      },
    }
    this.vault = new Vault(store, { now: () => tablet.now, rounds: 2 })
    this.outbox = new Outbox({
      store,
      vault: this.vault,
      now: () => tablet.now,
      random: () => tablet.random(),
      locks: tablet.locksFor(this),
      send: async (item) => {
        await this.#step()
        const sending = Promise.resolve().then(() => tablet.deliver(item))
        // Whoever dies now has sent it, and never hears of it.
        await Promise.all([sending.catch(() => {}), this.#step()])
        return sending
      },
    })
  }

  /** Does something as this page; a page that died meanwhile answers nothing. */
  async does<T>(deed: () => Promise<T>): Promise<T | 'died'> {
    return this.isAlive ? Promise.race([deed(), this.death]) : 'died'
  }

  close(): void {
    this.isAlive = false
    this.vault.close()
    this.#tablet.releaseLock(this)
    this.#die('died')
  }

  /** Between two steps anybody else may act, and a page may die. */
  async #step(): Promise<void> {
    for (let turns = this.#tablet.random() * 4; turns > 1; turns--) await undefined
    if (this.fuse > 0 && --this.fuse === 0) {
      this.#tablet.faults += 1
      this.close()
    }
    if (!this.isAlive) await never
  }
}
