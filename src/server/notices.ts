import { sql } from 'kysely'
import type { NoticeAbout, NoticeChoice, Notices } from '#contract/notices.ts'
import type { Transaction } from './database/database.ts'
import { asSystem } from './enter.ts'
import type { AllowedVisit, Handlers } from './serve.ts'

type Person = { council_id: string; person_id: string }

/** The same answer for whoever may not choose as for who has not chosen: nobody is told anything. */
const none: NoticeChoice = { way: 'none' }

/**
 * Writes down that somebody is to be told, in the transaction of what is new: nothing for who has not asked for it, for whom
 * something waits already, or whose record is closed. It is sent later (`send-notices.ts`).
 */
export async function noticeFor(tx: Transaction, { council_id, person_id }: Person, about: NoticeAbout, now: Date) {
  await asSystem(tx, () =>
    sql`insert into notice (council_id, person_id, id, about, way, state, made_at, next_at)
      select c.council_id, c.person_id, ${crypto.randomUUID()}::uuid, ${about}, c.way, 'waiting', ${now}, ${now}
      from notice_choice c
      left join standing s on s.council_id = c.council_id and s.person_id = c.person_id
      where c.council_id = ${council_id} and c.person_id = ${person_id} and coalesce(s.state, 'open') = 'open'
      on conflict do nothing`.execute(tx),
  )
}

async function read({ tx, council, person }: AllowedVisit): Promise<Notices> {
  const whose = { council_id: council.id, person_id: person ?? '' }
  const chosen = await tx
    .selectFrom('notice_choice')
    .select(['way', 'address', 'language'])
    .where((row) => row.and(whose))
    .executeTakeFirst()
  const rows = await tx
    .selectFrom('notice')
    .select(['made_at', 'about', 'way', 'state'])
    .where((row) => row.and(whose))
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(10)
    .execute()
  const notices = rows.map(({ made_at, about, way, state }) => ({ at: made_at.toISOString(), about, way, state }))
  return { offered: council.notices ?? false, choice: chosen ?? none, notices }
}

export const getNotices: Handlers['getNotices'] = async (visit) => ({ record: 'notices', reply: await read(visit) })

/** Keeps how somebody wants to be told. What waits is told at the new address, or not at all. */
export const putNoticeChoice: Handlers['putNoticeChoice'] = async (visit, { body }) => {
  const { tx, council, person, now } = visit
  const whose = { council_id: council.id, person_id: person ?? '' }
  if (body.way === 'none' || !council.notices) {
    for (const table of ['notice_choice', 'notice'] as const)
      await tx
        .deleteFrom(table)
        .where((row) => row.and(whose))
        .execute()
  } else {
    const choice = { way: body.way, address: body.address, language: body.language, updated_at: now }
    await tx
      .insertInto('notice_choice')
      .values({ ...whose, ...choice })
      .onConflict((conflict) => conflict.columns(['council_id', 'person_id']).doUpdateSet(choice))
      .execute()
  }
  return { record: `notices ${body.way}`, reply: await read(visit) }
}
