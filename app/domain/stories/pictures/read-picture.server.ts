import type { Locale } from '#app/i18n/locale.ts'
import { readStoryFile } from '#app/platform/pictures/read-story-file.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { isGone } from '../is-gone.server.ts'
import { hasTombstone } from '../readable-store.server.ts'
import { isFileReadable } from './picture-store.server.ts'

type Wish = { address: string; locale: Locale; file: string; size: string; now: Date }
type File = { bytes: Buffer<ArrayBuffer>; type: string }

/** One size of a picture for the public, asked about at this very moment; "gone" once its story was withdrawn, whatever lies on the disk. */
export async function readPicture(wish: Wish): Promise<Outcome<File, 'gone' | 'unknown'>> {
  const { address, file, size, now } = wish
  if ((await isGone(address)) || (await hasTombstone(address))) return refused('gone')
  const read = (await isFileReadable(wish, now)) && (await readStoryFile(file, size))
  return read ? done(read) : refused('unknown')
}
