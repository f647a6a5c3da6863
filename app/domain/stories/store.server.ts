import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { Channel, Consent, ConsentWish, NameShown } from './consent.ts'
import type { ApprovalKind, StoryFacts, StoryState } from './story.ts'

/** A story's facts with what its room needs to know of it beside them. */
export type StoryRow = StoryFacts & { id: string; address: string; version: number; alias: string }

export type RawStory = {
  id: string
  address: string
  state: StoryState
  revision: number
  version: number
  alias: string
  startedBy: string
  writers: string[]
  wholeTexts: Locale[]
  undescribed: Locale[]
  approvals: Partial<Record<ApprovalKind, string | null>>
  consentId: string | null
  givenAt: Date
  expiresAt: Date
  withdrawnAt: Date | null
  text: boolean
  picture: boolean
  nameShown: NameShown
  locales: Locale[]
  channels: Channel[]
  searchEngines: boolean
}

/** What a row is read from: the story `s` and the consent `c` that it stands on. */
export const storyColumns = Prisma.sql`
  s.id, s.address, s.state::text AS state, s.revision, s.version, s.alias, s.started_by AS "startedBy",
  ARRAY(SELECT DISTINCT by_staff::text FROM story_event WHERE story_id = s.id AND what = 'written' AND by_staff IS NOT NULL) AS writers,
  ARRAY(SELECT locale::text FROM story_text t WHERE story_id = s.id AND story_text_is_whole(t) ORDER BY locale) AS "wholeTexts",
  ARRAY(SELECT t.locale::text FROM story_text t WHERE t.story_id = s.id AND story_text_is_whole(t) AND c.covers_picture AND EXISTS (
    SELECT FROM story_picture p WHERE p.story_id = s.id AND p.removed_at IS NULL AND NOT EXISTS (
      SELECT FROM story_picture_text d WHERE d.picture_id = p.id AND d.locale = t.locale)) ORDER BY t.locale) AS undescribed,
  (SELECT coalesce(jsonb_object_agg(kind, by_staff), '{}') FROM story_approval
    WHERE story_id = s.id AND revision = s.revision) AS approvals,
  c.id AS "consentId", c.given_at AS "givenAt", c.expires_at AS "expiresAt", c.withdrawn_at AS "withdrawnAt",
  c.covers_text AS text, c.covers_picture AS picture, c.name_shown::text AS "nameShown", c.locales::text[] AS locales,
  c.channels::text[] AS channels, c.search_engines AS "searchEngines"`

/** A story by its id; undefined when there is none. */
export async function findStoryRow(id: string, on: Db = db()): Promise<StoryRow | undefined> {
  const [raw] = await on.$queryRaw<RawStory[]>`
    SELECT ${storyColumns} FROM story s LEFT JOIN story_consent c ON c.id = s.consent_id WHERE s.id = ${id}::uuid`
  return raw && rowOf(raw)
}

/** A story as its room knows it, of the columns above. */
export const rowOf = (raw: RawStory): StoryRow => ({
  ...{ id: raw.id, address: raw.address, state: raw.state, revision: raw.revision },
  ...{ version: raw.version, alias: raw.alias, startedBy: raw.startedBy, writers: raw.writers },
  ...{ wholeTexts: raw.wholeTexts, undescribed: raw.undescribed, approvals: raw.approvals },
  consent: consentOf(raw),
})

function consentOf(raw: RawStory): Consent | undefined {
  if (raw.consentId === null) return undefined
  const { text, picture, nameShown, locales, channels, searchEngines } = raw
  return {
    ...{ id: raw.consentId, givenAt: raw.givenAt, expiresAt: raw.expiresAt },
    withdrawnAt: raw.withdrawnAt ?? undefined,
    scope: { text, picture, nameShown, locales, channels, searchEngines },
  }
}

/** The same, locked first: whoever has it decides what happens next. */
export async function lockStory(id: string, tx: Tx): Promise<StoryRow | undefined> {
  await tx.$queryRaw`SELECT FROM story WHERE id = ${id}::uuid FOR UPDATE`
  return findStoryRow(id, tx)
}

export type NewStory = {
  id: string
  address: string
  alias: string
  month: Date
  startedBy: string
}

/** Writes a new draft. */
export const insertStory = ({ id, address, alias, month, startedBy }: NewStory, tx: Tx) =>
  tx.$executeRaw`
    INSERT INTO story (id, address, alias, month, started_by)
    VALUES (${id}::uuid, ${address}, ${alias}, ${month}::date, ${startedBy}::uuid)`

export type Move = {
  id: string
  to: StoryState
  revision: number
  /** null: a draft has none. */
  consentId: string | null
  /** null: the survivor herself, or time. */
  by: string | null
}

/** Moves a story to another state; the database refuses what the table of moves does not have. */
export const moveStory = ({ id, to, revision, consentId, by }: Move, tx: Tx) =>
  tx.$executeRaw`
    UPDATE story SET state = ${to}::story_state, revision = ${revision}, consent_id = ${consentId}::uuid,
      moved_by = ${by}::uuid, version = version + 1 WHERE id = ${id}::uuid`

export type NewConsent = ConsentWish & {
  id: string
  storyId: string
  leftOn: Date
  recordedBy: string
  linkHash: Buffer<ArrayBuffer>
}

/** Records a consent; nothing stands on it yet. */
export const insertConsent = (consent: NewConsent, tx: Tx) =>
  tx.$executeRaw`
    INSERT INTO story_consent (id, story_id, given_at, expires_at, left_programme, covers_text, covers_picture, name_shown, locales,
      channels, search_engines, evidence, evidence_number, witnessed_by, recorded_by, link_hash)
    VALUES (${consent.id}::uuid, ${consent.storyId}::uuid, ${consent.givenAt}, ${consent.expiresAt}, ${consent.leftOn}::date,
      ${consent.scope.text}, ${consent.scope.picture}, ${consent.scope.nameShown}::story_name_shown,
      ${[...consent.scope.locales]}::text[]::locale[], ${[...consent.scope.channels]}::text[]::story_channel[],
      ${consent.scope.searchEngines}, ${consent.evidence}::story_evidence, ${consent.evidenceNumber},
      ${consent.witnessedBy}::uuid, ${consent.recordedBy}::uuid, ${consent.linkHash})`

export type NewApproval = { id: string; revision: number; kind: ApprovalKind; by: string | null }

/** Writes down that a revision was searched for who she is and that nothing was found; the database publishes no other. */
export const insertCheck = (
  { id, revision, by }: Pick<NewApproval, 'id' | 'revision' | 'by'>,
  at: Date,
  tx: Tx,
) =>
  tx.$executeRaw`
    INSERT INTO story_check (story_id, revision, by_staff, at) VALUES (${id}::uuid, ${revision}, ${by}::uuid, ${at})`

/** Writes an approval down; the database moves the story on with it. */
export const insertApproval = ({ id, revision, kind, by }: NewApproval, at: Date, tx: Tx) =>
  tx.$executeRaw`
    INSERT INTO story_approval (story_id, revision, kind, by_staff, at)
    VALUES (${id}::uuid, ${revision}, ${kind}::story_approval_kind, ${by}::uuid, ${at})`
