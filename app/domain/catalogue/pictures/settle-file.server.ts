import { transaction } from '#app/platform/db.server.ts'
import {
  bringPictureBack,
  withdrawPicture,
} from '#app/platform/pictures/withdraw-picture.server.ts'
import { holdFile, listNamed } from './file-store.server.ts'

/**
 * Lets a picture's file lie where its rows say: where it is served, or where nobody is sent it. Whoever has changed them calls it after the
 * commit; one at a time, so that the last to come leaves it where the last change meant it to be.
 */
export function settleFile(file: string): Promise<void> {
  return transaction(async (tx) => {
    await holdFile(file, tx)
    const { shown, aside } = await listNamed([file], tx)
    if (shown.has(file)) await bringPictureBack(file)
    else if (aside.has(file)) await withdrawPicture(file)
  })
}
