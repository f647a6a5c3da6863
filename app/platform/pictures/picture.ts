/** Why a picture could not be had. */
export type PictureRefusal =
  | 'not_an_address'
  | 'not_https'
  | 'private_address'
  | 'name_not_found'
  | 'unreachable'
  | 'too_slow'
  | 'not_found'
  | 'refused_by_host'
  | 'too_many_redirects'
  | 'too_large'
  | 'too_many_pixels'
  | 'too_heavy'
  | 'not_a_picture'
  | 'broken'

/** A picture in Lykta's own store: a random name, and the size in pixels of its largest form. */
export type StoredPicture = { file: string; width: number; height: number }

/** Safety rule for pictures from outside: 15 MB and 40 megapixels. */
export const largestBytes = 15 * 1024 * 1024
export const largestPixels = 40_000_000

/** The longest side of a stored picture, in pixels: twice the widest place a page has for one. */
export const longestSide = 1600

/** Below the largest, a picture lies in these widths: the basket, cards on a telephone, cards on a screen, and a piece's own page. */
export const pictureWidths = [240, 480, 800, 1200] as const
