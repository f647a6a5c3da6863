import type { Locale } from '#app/i18n/locale.ts'
import { isGone } from '../is-gone.server.ts'
import { listReadablePictures } from './picture-store.server.ts'
import type { ReadablePicture } from './story-picture.ts'

/** The pictures that the public sees with a story, in a language, at this moment; none of a story that is gone. */
export const listPicturesRead = async (
  address: string,
  locale: Locale,
  now: Date,
): Promise<ReadablePicture[]> =>
  (await isGone(address)) ? [] : listReadablePictures({ address, locale }, now)
