import { withoutGone } from '../without-gone.server.ts'
import { type KitPicture, listKitRows } from './kit-store.server.ts'

export type { KitPicture }

/** The pictures that may go into a media kit at this moment. Keep the answer nowhere. */
export const listKitPictures = async (now: Date): Promise<KitPicture[]> =>
  withoutGone(await listKitRows({ now }))
