import type { Locale } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { ReportFile } from '../campaign.ts'

type Which = { campaignId: string; locale: Locale }

/** The file that is given as a campaign's report in a language; undefined when there is none. */
export async function findFileRow(
  { campaignId, locale }: Which,
  on: Db = db(),
): Promise<ReportFile | undefined> {
  const row = await on.campaignFile.findUnique({
    where: { campaignId_locale: { campaignId, locale } },
  })
  if (!row) return undefined
  const { file, name, bytes, digest, uploadedAt } = row
  return { file, name, bytes, digest, uploadedAt }
}

/** Writes which file is a campaign's report in a language; answers the one that it takes the place of. */
export async function saveFileRow(
  { campaignId, locale, ...file }: Which & ReportFile,
  tx: Tx,
): Promise<string | undefined> {
  const before = await findFileRow({ campaignId, locale }, tx)
  await tx.campaignFile.upsert({
    where: { campaignId_locale: { campaignId, locale } },
    create: { campaignId, locale, ...file },
    update: file,
  })
  return before?.file
}

/** Takes a campaign's file away; answers it, or undefined when there was none. */
export async function dropFileRow(which: Which, tx: Tx): Promise<string | undefined> {
  const before = await findFileRow(which, tx)
  await tx.campaignFile.deleteMany({ where: which })
  return before?.file
}

/** Which of these files a row names. */
export async function listNamed(files: readonly string[], on: Db = db()): Promise<string[]> {
  const rows = await on.campaignFile.findMany({
    where: { file: { in: [...files] } },
    select: { file: true },
  })
  return rows.map(({ file }) => file)
}
