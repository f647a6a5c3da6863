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

/** Deletes these signatures, and that their owners said "not me". */
export async function deletePledges(seals: readonly Seal[], tx: Tx): Promise<number> {
  await tx.pledgeBlock.deleteMany({ where: { emailHash: { in: [...seals] } } })
  return (await tx.pledge.deleteMany({ where: { emailHash: { in: [...seals] } } })).count
}

/** Deletes these letters to offices. */
export const deleteLetters = async (ids: readonly string[], tx: Tx): Promise<number> =>
  (await tx.campaignLetter.deleteMany({ where: { id: { in: [...ids] } } })).count
