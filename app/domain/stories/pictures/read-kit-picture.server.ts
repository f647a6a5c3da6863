import { readStoryFile } from '#app/platform/pictures/read-story-file.server.ts'
import { withoutGone } from '../without-gone.server.ts'
import { listKitRows } from './kit-store.server.ts'

/** A picture for a media kit as JPEG, asked about at this very moment; undefined once it may not be there any more. */
export async function readKitPicture(file: string, now: Date): Promise<Uint8Array | undefined> {
  const [picture] = await withoutGone(await listKitRows({ file, now }))
  const read = picture && (await readStoryFile(file, 'full.jpg'))
  return read?.bytes
}
