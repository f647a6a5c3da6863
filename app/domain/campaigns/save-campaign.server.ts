import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { isUniqueViolation, type Tx, transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import {
  type CampaignContent,
  type CampaignSheet,
  whyNotEnded,
  whyNotPublished,
} from './campaign.ts'
import { flatCampaign } from './flat-campaign.ts'
import {
  findCampaignRow,
  insertCampaign,
  isSlugTaken,
  listUsedKinds,
  updateCampaign,
} from './sheet-store.server.ts'

export type SaveCampaignRefusal =
  | 'changed_meanwhile'
  | 'slug_taken'
  | 'slug_stays'
  | 'kind_used'
  | 'needed_while_published'

type Wish = {
  /** undefined for a campaign that is new. */
  id: string | undefined
  content: CampaignContent
  version: number
  by: Actor
  now: Date
}
type Answer = Outcome<{ id: string }, SaveCampaignRefusal>

/**
 * Writes a campaign from the version that was shown, or a new one that only staff see; answers its id. Refused when somebody else changed it
 * since, when its address is another's or has been published, when a kind would go that somebody has signed as, and when a published one would
 * lose what a reader needs.
 */
export function saveCampaign(wish: Wish): Promise<Answer> {
  return transaction((tx) => write(wish, tx)).catch((error: unknown) => {
    // Taken by somebody at this very moment, after it was looked for.
    if (isUniqueViolation(error)) return refused('slug_taken')
    throw error
  })
}

async function write(wish: Wish, tx: Tx): Promise<Answer> {
  const { content, version } = wish
  const id = wish.id ?? newId()
  const before = wish.id ? await findCampaignRow(id, tx) : undefined
  if (before && before.version !== version) return refused('changed_meanwhile')
  const refusal = await whyNot({ id, before, content }, tx)
  if (refusal) return refused(refusal)
  if (!wish.id) await insertCampaign(id, content, tx)
  else if (!(await updateCampaign({ id, version, content }, tx)))
    return refused('changed_meanwhile')
  await tell({ ...wish, id, before }, tx)
  return done({ id })
}

type Saving = { id: string; before: CampaignSheet | undefined; content: CampaignContent }

async function whyNot(
  { id, before, content }: Saving,
  tx: Tx,
): Promise<SaveCampaignRefusal | undefined> {
  if (before?.wasPublished && before.slug !== content.slug) return 'slug_stays'
  if (await isSlugTaken(id, content.slug, tx)) return 'slug_taken'
  const kept = content.kinds.map((kind) => kind.id)
  const own = before?.kinds.map((kind) => kind.id) ?? []
  // A kind of another campaign is none of ours to rename.
  if (kept.some((kind) => kind && !own.includes(kind))) return 'changed_meanwhile'
  if ((await listUsedKinds(id, tx)).some((kind) => !kept.includes(kind))) return 'kind_used'
  if (!before || before.state === 'draft') return undefined
  const lacks = [
    ...whyNotPublished({ ...before, ...content }),
    ...(before.state === 'ended' ? whyNotEnded(content) : []),
  ]
  return lacks.length > 0 ? 'needed_while_published' : undefined
}

async function tell(
  { id, before, content, by, now: at }: Saving & { by: Actor; now: Date },
  tx: Tx,
): Promise<void> {
  const changes = changesBetween(before && flatCampaign(before), flatCampaign(content)).filter(
    ({ from, to }) => (from ?? '') !== (to ?? ''),
  )
  if (before && changes.length === 0) return
  const action = before ? 'campaigns.changed' : 'campaigns.made'
  const line = { by, action, object: `campaign/${id}`, called: content.slug } as const
  await recordHistory({ ...line, changes, at }, tx)
}
