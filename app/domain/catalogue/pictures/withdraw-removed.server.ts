import { isServed } from '#app/platform/pictures/withdraw-picture.server.ts'
import { listAsideFiles } from './file-store.server.ts'
import { settleFile } from './settle-file.server.ts'

/** Withdraws what was taken away and is still served: its program was killed between the two. Answers how many. */
export async function withdrawRemoved(): Promise<number> {
  let withdrawn = 0
  for (const file of await listAsideFiles()) {
    if (!(await isServed(file))) continue
    await settleFile(file)
    withdrawn += 1
  }
  return withdrawn
}
