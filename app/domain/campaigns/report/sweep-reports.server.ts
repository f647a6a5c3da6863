import { listReports, removeReport } from '#app/platform/report-files.server.ts'
import { addMinutes } from '#app/values/period.ts'
import { listNamed } from './file-store.server.ts'

/** A file is written before its row: one that is younger may be about to be named. */
const minutesUnnamed = 60

/** Deletes the reports on the disk that no row names; answers how many. */
export async function sweepReports(now: Date): Promise<number> {
  const lying = await listReports(addMinutes(now, -minutesUnnamed))
  const named = await listNamed(lying)
  const left = lying.filter((file) => !named.includes(file))
  await Promise.all(left.map(removeReport))
  return left.length
}
