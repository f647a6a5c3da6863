import type { Locale } from '#app/i18n/locale.ts'
import { Picture } from '../kit/picture.tsx'

/** A picture as it stands with a story: `file` is its random name. */
export type StoryPictureShown = {
  file: string
  width: number
  height: number
  alt: string
  focus: { x: number; y: number }
}

type Props = { locale: Locale; address: string; pictures: readonly StoryPictureShown[] }

/** Below the largest, the widths that a picture lies in. */
const widths = [240, 480, 800, 1200] as const

/** A story's pictures, each in its own shape, with its place kept by a drawing until it comes; without script. */
export function StoryPictures({ locale, address, pictures }: Props) {
  return pictures.map(({ file, width, height, alt, focus }) => (
    <figure key={file} className="story-picture">
      <Picture
        picture={{
          ...{ width, height, alt, focus, widths: widths.filter((each) => each < width) },
          src: `/${locale}/stories/${address}/pictures/${file}/full.jpg`,
        }}
        missing={alt}
        shape="own"
      />
    </figure>
  ))
}
