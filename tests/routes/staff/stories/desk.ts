import type { Role } from '#app/domain/staff/role.ts'
import type { StoryRow } from '#app/domain/stories/store.server.ts'
import { findStoryRow } from '#app/domain/stories/store.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import * as consent from '#app/routes/staff/stories/consent.tsx'
import * as identity from '#app/routes/staff/stories/identity.tsx'
import * as list from '#app/routes/staff/stories/list.tsx'
import * as begin from '#app/routes/staff/stories/new.tsx'
import * as ask from '#app/routes/staff/stories/opening.tsx'
import * as publication from '#app/routes/staff/stories/publication.tsx'
import * as risk from '#app/routes/staff/stories/risk.tsx'
import * as second from '#app/routes/staff/stories/second.tsx'
import * as story from '#app/routes/staff/stories/story.tsx'
import * as survivor from '#app/routes/staff/stories/survivor.tsx'
import * as takingBack from '#app/routes/staff/stories/taking-back.tsx'
import * as text from '#app/routes/staff/stories/text.tsx'
import * as withdrawal from '#app/routes/staff/stories/withdrawal.tsx'
import * as withdrawalPage from '#app/routes/staff/story-withdrawal/page.tsx'
import * as approval from '#app/routes/staff/vault/approval.tsx'
import * as vault from '#app/routes/staff/vault/list.tsx'
import * as opening from '#app/routes/staff/vault/opening.tsx'
import { addHours, legalDate } from '#app/values/period.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { deskSite } from '../desk-site.ts'

/** The stories' room with the vault's door, as a browser asks. */
export const site = deskSite({
  'staff/stories': list,
  'staff/stories/new': begin,
  'staff/stories/:id': story,
  'staff/stories/:id/text': text,
  'staff/stories/:id/consent': consent,
  'staff/stories/:id/identity': identity,
  'staff/stories/:id/risk': risk,
  'staff/stories/:id/survivor': survivor,
  'staff/stories/:id/second': second,
  'staff/stories/:id/publication': publication,
  'staff/stories/:id/taking-back': takingBack,
  'staff/stories/:id/withdrawal': withdrawal,
  'staff/stories/:id/opening': ask,
  'staff/story-withdrawal': withdrawalPage,
  'staff/vault': vault,
  'staff/vault/:id': opening,
  'staff/vault/:id/approval': approval,
})

/** Somebody of this role, who reads the desk in English. */
export const member = (role: Role, name?: string): Promise<MadeStaff> =>
  makeStaff({ role, locale: 'en', ...(name && { name }) })

export const rowOf = async (id: string): Promise<StoryRow> => {
  const row = await findStoryRow(id)
  if (!row) throw new Error('the story is missing')
  return row
}

/** Begins a story as this person does; answers its id. */
export async function begun(by: MadeStaff, alias = 'Havtorn'): Promise<string> {
  const { location } = await site(by, '/staff/stories/new', { alias, month: '2026-05' })
  return new URL(location, 'http://desk').pathname.split('/').at(-1) ?? ''
}

/** A story's form of texts, filled in. */
export async function texts(id: string, change: Record<string, string> = {}) {
  const { version } = await rowOf(id)
  return {
    ...{ version: String(version), alias: 'Havtorn', month: '2026-05' },
    ...{ 'title-sv': 'Om våren', 'contentNote-sv': 'Om rädsla.', 'body-sv': 'Jag lärde mig löda.' },
    ...change,
  }
}

const inDays = (days: number): string => legalDate(addHours(now(), 24 * days))

/** A consent's form, filled in. */
export async function consenting(
  id: string,
  witness: string,
  change: Record<string, string> = {},
): Promise<Record<string, string>> {
  const { version } = await rowOf(id)
  return {
    ...{ version: String(version), covers: 'text', nameShown: 'alias', locales: 'sv' },
    ...{ channels: 'site', givenOn: inDays(0), until: inDays(365), left: '2024-01' },
    ...{ evidence: 'signed_paper', evidenceNumber: 'sk-14', witness, slip: 'nb' },
    ...change,
  }
}

export const everyTick = {
  risk: ['out', 'case', 'clues', 'others', 'where', 'talked', 'tone'],
  survivor: ['read', 'where', 'back', 'free'],
  second: ['read', 'nothing', 'would'],
} as const

/** Gives an approval with the whole list ticked. */
export async function approve(by: MadeStaff, id: string, kind: keyof typeof everyTick) {
  const { revision } = await rowOf(id)
  const ticks = everyTick[kind].map((tick): [string, string] => ['ticks', tick])
  return site(by, `/staff/stories/${id}/${kind}`, [['revision', String(revision)], ...ticks])
}

export type People = { writer: MadeStaff; second: MadeStaff }

/** A story that lacks nothing, on the way that every story goes; its body in Swedish may be another. */
export async function ready({ writer, second }: People, body = 'Jag lärde mig löda.') {
  const id = await begun(writer)
  const at = `/staff/stories/${id}`
  await site(writer, `${at}/text`, await texts(id, { 'body-sv': body }))
  await site(writer, `${at}/consent`, await consenting(id, writer.id))
  await site(writer, `${at}/identity`, { names: 'Kanariefågel Prov', places: 'Provstad' })
  await approve(writer, id, 'risk')
  await approve(writer, id, 'survivor')
  await approve(second, id, 'second')
  return id
}

/** Everything that the history has, as one text. */
export const wholeHistory = async (): Promise<string> =>
  JSON.stringify(await db().historyLine.findMany(), (_key, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
