import type { Focus } from '#app/domain/catalogue/picture.ts'

export type PictureShown = {
  src: string | undefined
  width: number
  height: number
  alt: string
  /** Beside the largest, the widths that it lies in; none where it is a single file. */
  widths?: readonly number[]
  focus?: Focus
}

/** How wide a picture stands in each of its places, so that a browser fetches no more of it than it can show. */
const places = {
  card: '(min-width: 80rem) 24rem, (min-width: 64rem) 29vw, 46vw',
  main: '(min-width: 80rem) 38rem, (min-width: 64rem) 50vw, 92vw',
  half: '(min-width: 80rem) 19rem, (min-width: 64rem) 25vw, 46vw',
  line: '(min-width: 40rem) 7rem, 5rem',
}

type PictureProps = {
  picture: PictureShown | undefined
  /** Said instead of the picture when there is none. */
  missing: string
  place?: keyof typeof places
  /** The first picture of a page is fetched at once; the others when they come near. */
  eager?: boolean
  shape?: 'square' | 'own'
}

/** A picture on the cloth, with its size given so that nothing moves when it arrives; a drawn ring stands in for a missing one. */
export function Picture(props: PictureProps) {
  const { picture, missing, place = 'main', eager, shape = 'square' } = props
  const ground = `overflow-hidden bg-cloth ${shape === 'square' ? 'aspect-square' : ''}`
  if (!picture?.src) return <Placeholder alt={picture?.alt || missing} ground={ground} />
  const sized = picture.src.endsWith('/full.jpg')
  const sizes = sized ? places[place] : undefined
  return (
    <div className={ground}>
      <picture className="contents">
        {sized && <source type="image/avif" srcSet={setOf(picture, 'avif')} sizes={sizes} />}
        {sized && <source type="image/webp" srcSet={setOf(picture, 'webp')} sizes={sizes} />}
        <img
          src={picture.src}
          srcSet={sized ? setOf(picture, 'jpg') : undefined}
          sizes={sizes}
          alt={picture.alt}
          width={picture.width || 800}
          height={picture.height || 800}
          loading={eager ? 'eager' : 'lazy'}
          // React 18 knows this attribute only in lower case.
          {...{ fetchpriority: eager ? 'high' : undefined }}
          decoding="async"
          className={
            shape === 'square' ? `h-full w-full object-cover ${focusOf(picture)}` : 'h-auto w-full'
          }
        />
      </picture>
    </div>
  )
}

/** The picture's addresses in one kind, each with its width. */
function setOf({ src = '', width, widths = [] }: PictureShown, kind: 'avif' | 'webp' | 'jpg') {
  const folder = src.slice(0, src.lastIndexOf('/'))
  const smaller = widths.map((each) => `${folder}/${each}.${kind} ${each}w`)
  return [...smaller, `${folder}/full.${kind} ${width}w`].join(', ')
}

/** The policy allows no inline styles, so each place of the grid has its class; the middle needs none. */
function focusOf({ focus }: PictureShown): string {
  if (!focus || (focus.x === 50 && focus.y === 50)) return ''
  return `focused focus-x-${focus.x} focus-y-${focus.y}`
}

function Placeholder({ alt, ground }: { alt: string; ground: string }) {
  return (
    <div className={`${ground} grid aspect-square place-items-center text-edge`}>
      <svg
        viewBox="0 0 100 100"
        width="100"
        height="100"
        role="img"
        aria-label={alt}
        className="w-2/5 h-auto"
      >
        <circle cx="50" cy="60" r="27" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <path
          d="M41 31 50 14l9 17-9 7z"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinejoin="round"
        />
      </svg>
    </div>
  )
}
