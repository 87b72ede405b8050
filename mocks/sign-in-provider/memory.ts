type Kept = { payload: Payload; until: number }
type Payload = Record<string, unknown> & { uid?: string; grantId?: string; consumed?: number }

const now = () => Math.floor(Date.now() / 1000)

/** What the provider keeps, in memory and until it runs out: the sample world starts afresh each time. */
export function createMemory() {
  const kept = new Map<string, Kept>()

  return class Memory {
    model: string
    constructor(model: string) {
      this.model = model
    }

    async upsert(id: string, payload: Payload, seconds: number) {
      for (const [key, { until }] of kept) if (until < now()) kept.delete(key)
      kept.set(`${this.model} ${id}`, { payload, until: now() + seconds })
    }

    async find(id: string) {
      const record = kept.get(`${this.model} ${id}`)
      return record && record.until >= now() ? record.payload : undefined
    }

    async findByUid(uid: string) {
      for (const [key, { payload }] of kept) if (key.startsWith(this.model) && payload.uid === uid) return payload
    }

    async consume(id: string) {
      const payload = await this.find(id)
      if (payload) payload.consumed = now()
    }

    async destroy(id: string) {
      kept.delete(`${this.model} ${id}`)
    }

    async revokeByGrantId(grantId: string) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
    }
  }
}
