import { ann, bob } from './fake-council.ts'
import type { Deed } from './sequence.ts'
import type { Tab } from './tab.ts'
import type { Tablet } from './tablet.ts'

/** Something somebody wanted to send. `may` are the words that may stand for it: the last saved, and those on their way. */
type Intent = {
  account: string
  id: string
  may: string[]
  wasSaved: boolean
  isDeleted: boolean
  wasTakenBack: boolean
}

const wordsOf = ({ answers }: { answers: Record<string, unknown> }) => String(answers.words)

/** What people do at the tablet, and what they may expect of it. */
export class People {
  readonly leaked: string[] = []
  readonly #tablet: Tablet
  readonly #intents: Intent[] = []
  #written = 0

  constructor(tablet: Tablet) {
    this.#tablet = tablet
  }

  #tab = (at: number): Tab | undefined => this.#tablet.tabs[at % Math.max(1, this.#tablet.tabs.length)]
  #newWords = (account: string) => `SENTINEL ${account === ann ? 'ann' : 'bob'} ${++this.#written}`
  #intentOf = (words: string) => this.#intents.find(({ may }) => may.includes(words))

  async do(deed: Deed): Promise<void> {
    const tablet = this.#tablet
    if ('fates' in deed) tablet.fates = [...deed.fates]
    // A tablet lies about without anybody only for a while.
    if ('tab' in deed && tablet.tabs.length === 0) await this.#signIn(tablet.cookie ?? (deed.tab === 0 ? bob : ann))
    const tab = 'tab' in deed ? this.#tab(deed.tab) : undefined
    if (deed.do === 'sign-in') return this.#signIn(deed.who)
    if (deed.do === 'sign-out' || deed.do === 'session-ends') return this.#end(deed.do)
    if (deed.do === 'open-tab') return void (await tablet.open())
    if (deed.do === 'clock-jumps' || deed.do === 'remove-copy') tablet.faults += 1
    if (deed.do === 'disk-fails') tablet.brokenDisk = deed.times
    if (deed.do === 'clock-jumps') tablet.now += deed.days * 86_400_000
    if (deed.do === 'all-drain') await Promise.all(tablet.tabs.map((one) => one.does(() => one.outbox.drain())))
    if (!tab) return
    if (deed.do === 'crash-soon') tab.fuse = deed.after
    if (deed.do === 'write') await this.#write(tab)
    if (deed.do === 'drain') await tab.does(() => tab.outbox.drain())
    if (deed.do === 'remove-copy') await tab.does(() => tab.vault.removeCopy('wrong-pin'))
    if ('which' in deed) await this.#handle(tab, deed)
  }

  /** What some page shows is its person's own, whatever happened. */
  async look(): Promise<void> {
    // Looking must not use up the steps after which a page is to die.
    const tabs = this.#tablet.tabs.filter(({ fuse }) => fuse === 0)
    for (const tab of tabs.slice(Math.floor(this.#tablet.random() * tabs.length)).slice(0, 1)) {
      const shown = await tab.does(() => tab.outbox.list())
      if (shown === 'died') continue
      const foreign = shown.map(wordsOf).filter((words) => this.#intentOf(words)?.account !== tab.account)
      this.leaked.push(...foreign.map((words) => `shown to another: ${words}`))
      const counted = await tab.does(() => tab.outbox.count())
      const own = this.#intents.filter(({ account }) => account === tab.account).length
      if (counted !== 'died' && counted > own) this.leaked.push('counted as another’s own')
    }
  }

  async #save(tab: Tab, intent: Intent, id: string, words: string): Promise<void> {
    intent.may.push(words)
    const item = { id, person: tab.account, journey: 'plan-review', answers: { words } }
    const saved = await tab.does(() => tab.outbox.enqueue(item))
    if (saved === 'died') return
    if (!saved) intent.may.pop()
    else Object.assign(intent, { id, may: [words], wasSaved: true })
  }

  async #write(tab: Tab): Promise<void> {
    const id = crypto.randomUUID()
    const intent = { account: tab.account, id, may: [], wasSaved: false, isDeleted: false, wasTakenBack: false }
    this.#intents.push(intent)
    await this.#save(tab, intent, id, this.#newWords(tab.account))
  }

  async #handle(tab: Tab, deed: Deed & { which: number }): Promise<void> {
    const shown = await tab.does(() => tab.outbox.list())
    const item = shown === 'died' ? undefined : shown[deed.which % Math.max(1, shown.length)]
    const intent = item && this.#intentOf(wordsOf(item))
    if (!item || !intent) return
    if (deed.do === 'press-twice') return void (await tab.does(() => tab.outbox.enqueue(item)))
    if (deed.do === 'delete') {
      intent.isDeleted = true
      return void (await tab.does(() => tab.outbox.delete(item.id)))
    }
    // It may be on its way at this very moment.
    const other = deed.do === 'mend' ? this.#tab(deed.which) : undefined
    const sending = other?.does(() => other.outbox.drain())
    intent.wasTakenBack = true
    const taken = await tab.does(() => tab.outbox.change(item.id))
    if (deed.do === 'mend' && taken && taken !== 'died')
      await this.#save(tab, intent, taken.id, this.#newWords(tab.account))
    await sending
  }

  /** A page of somebody who signed in before may still be open. */
  async #signIn(who: string): Promise<void> {
    if (this.#tablet.cookie && this.#tablet.cookie !== who) this.#tablet.council.endSession()
    this.#tablet.cookie = who
    await this.#tablet.open()
  }

  async #end(how: 'sign-out' | 'session-ends'): Promise<void> {
    const { tabs, council } = this.#tablet
    this.#tablet.faults += 1
    if (how === 'sign-out') {
      await Promise.all(tabs.map((tab) => tab.does(() => tab.vault.removeCopy('signed-out'))))
      for (const tab of tabs) tab.close()
      council.endSession()
    }
    this.#tablet.cookie = undefined
  }

  /** Everybody comes back with a good network. */
  async endWell() {
    const tablet = this.#tablet
    for (const tab of tablet.tabs) tab.close()
    Object.assign(tablet, { fates: [], brokenDisk: 0 })
    const kept = new Map<string, string>()
    const stuck: string[] = []
    for (const account of [ann, bob]) {
      await this.#signIn(account)
      const tab = tablet.tabs.at(-1) as Tab
      await tab.outbox.drain()
      await this.look()
      for (const item of await tab.outbox.list()) {
        kept.set(wordsOf(item), item.state)
        const mayWait = tablet.refused.has(item.id) || this.#intentOf(wordsOf(item))?.wasTakenBack
        if (item.state !== 'sent' && !mayWait) stuck.push(`${item.state}: ${wordsOf(item)}`)
      }
      tab.close()
    }
    return { ...this.#judge(kept), leaked: this.leaked, stuck }
  }

  #judge(kept: Map<string, string>) {
    const sent = this.#tablet.council.effects.map(({ words, account }) => ({
      words: wordsOf({ answers: JSON.parse(words) }),
      account,
    }))
    const times = (words: string) => sent.filter((one) => one.words === words).length
    const wanted = this.#intents.filter(({ wasSaved, isDeleted }) => wasSaved && !isDeleted)
    for (const { words, account } of sent)
      if (this.#intentOf(words) && this.#intentOf(words)?.account !== account)
        this.leaked.push(`sent as another: ${words}`)
    return {
      lost: wanted
        .filter(({ may }) => !may.some((words) => kept.has(words) || times(words) > 0))
        .map(({ may }) => may.join()),
      doubled: [...new Set(sent.map(({ words }) => words))].filter((words) => times(words) > 1),
    }
  }
}
