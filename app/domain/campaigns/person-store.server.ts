import { type Db, db, type Tx } from '#app/platform/db.server.ts'

type Seal = Buffer<ArrayBuffer>

export const listCampaignIds = async (on: Db = db()): Promise<string[]> =>
  (await on.campaign.findMany({ select: { id: true } })).map(({ id }) => id)

/** Signatures by the seals of their addresses, in the order of ids. */
export const listPledgesBySeal = (seals: readonly Seal[], on: Db = db()) =>
  on.pledge.findMany({
    where: { emailHash: { in: [...seals] } },
    orderBy: { id: 'asc' },
    include: { campaign: { select: { slug: true } } },
  })

/** Letters to offices by the seals of their signers’ addresses, in the order of ids. */
export const listLettersBySeal = (seals: readonly Seal[], on: Db = db()) =>
  on.campaignLetter.findMany({
    where: { emailHash: { in: [...seals] } },
    orderBy: { id: 'asc' },
    include: { campaign: { select: { slug: true } }, targets: { include: { recipient: true } } },
  })

/** The signers of letters to offices that were asked for before an instant. */
export const listSigners = async (
  before: Date,
  on: Db = db(),
): Promise<{ email: string; at: Date }[]> =>
  (
    await on.campaignLetter.findMany({
      where: { askedAt: { lt: before } },
      select: { email: true, askedAt: true },
    })
  ).map(({ email, askedAt: at }) => ({ email, at }))

/** Deletes the signatures of these seals that were asked for before their instants; answers their ids. */
export const deletePledgesBefore = (
  sealed: readonly { seal: string; before: Date }[],
  tx: Tx,
): Promise<{ id: string }[]> => tx.$queryRaw`
  DELETE FROM pledge p USING unnest(${sealed.map(({ seal }) => seal)}::text[],
    ${sealed.map(({ before }) => before)}::timestamptz[]) AS known (seal, before)
  WHERE p.email_hash = decode(known.seal, 'hex') AND p.asked_at < known.before RETURNING p.id`

/** Deletes these signatures, and that their owners said "not me". */
export async function deletePledges(seals: readonly Seal[], tx: Tx): Promise<number> {
  await tx.pledgeBlock.deleteMany({ where: { emailHash: { in: [...seals] } } })
  return (await tx.pledge.deleteMany({ where: { emailHash: { in: [...seals] } } })).count
}

/** Deletes these letters to offices. */
export const deleteLetters = async (ids: readonly string[], tx: Tx): Promise<number> =>
  (await tx.campaignLetter.deleteMany({ where: { id: { in: [...ids] } } })).count
