import { Picture } from '../kit/picture.tsx'

/** A picture as it stands with a story: `src` is its largest, with the others beside it. */
export type StoryPictureShown = {
  src: string
  width: number
  height: number
  alt: string
  focus: { x: number; y: number }
}

/** Below the largest, the widths that a picture lies in. */
const widths = [240, 480, 800, 1200] as const

/** A story's pictures, each in its own shape, with its place kept by a drawing until it comes; without script. */
export function StoryPictures({ pictures }: { pictures: readonly StoryPictureShown[] }) {
  return pictures.map((picture) => (
    <figure key={picture.src} className="story-picture">
      <Picture
        picture={{ ...picture, widths: widths.filter((each) => each < picture.width) }}
        missing={picture.alt}
        shape="own"
      />
    </figure>
  ))
}
