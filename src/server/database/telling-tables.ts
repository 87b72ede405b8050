import type { ColumnType } from 'kysely'
import type { Language } from '#contract/language.ts'
import type { NoticeAbout } from '#contract/notices.ts'

type Given<T> = ColumnType<T, T, never>

/** The tables of what people and councils’ systems are told outside of this service. */
export type TellingTables = {
  notice_choice: {
    council_id: Given<string>
    person_id: Given<string>
    way: 'email' | 'text'
    address: string
    language: Language
    updated_at: Date
  }
  /** That somebody is to be told that there is something new; at most one waits for each person. */
  notice: {
    council_id: Given<string>
    person_id: Given<string>
    id: Given<string>
    about: Given<NoticeAbout>
    way: 'email' | 'text'
    state: 'waiting' | 'sent' | 'failed'
    attempts: number
    made_at: Given<Date>
    next_at: Date
  }
  /** Up to which place a council’s system was told what came. */
  webhook: {
    council_id: Given<string>
    place: string
    attempts: number
    next_at: Date
    failing_since: Date | null
    last_status: number | null
  }
}
