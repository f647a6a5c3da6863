export type PictureShown = { src: string | undefined; width: number; height: number; alt: string }

type PictureProps = {
  picture: PictureShown | undefined
  /** Said instead of the picture when there is none. */
  missing: string
  /** The first picture of a page is fetched at once; the others when they come near. */
  eager?: boolean
  shape?: 'square' | 'own'
}

/** A picture on the cloth, with its size given so that nothing moves when it arrives; a drawn ring stands in for a missing one. */
export function Picture({ picture, missing, eager, shape = 'square' }: PictureProps) {
  const ground = `overflow-hidden bg-cloth ${shape === 'square' ? 'aspect-square' : ''}`
  if (!picture?.src) return <Placeholder alt={picture?.alt || missing} ground={ground} />
  return (
    <div className={ground}>
      <img
        src={picture.src}
        alt={picture.alt}
        width={picture.width || 800}
        height={picture.height || 800}
        loading={eager ? 'eager' : 'lazy'}
        // React 18 knows this attribute only in lower case.
        {...{ fetchpriority: eager ? 'high' : undefined }}
        decoding="async"
        className={shape === 'square' ? 'h-full w-full object-cover' : 'h-auto w-full'}
      />
    </div>
  )
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
