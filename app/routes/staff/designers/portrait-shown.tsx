import type { Portrait } from '#app/domain/designers/designer.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Picture } from '#app/ui/kit/picture.tsx'

/** A designer's portrait as it is now, small. */
export function PortraitShown({ portrait, locale }: { portrait: Portrait; locale: Locale }) {
  const text = staffMessages(locale).designers.portraitPage
  return (
    <div className="w-32 shrink-0">
      <Picture picture={pictureOf(portrait, locale)} missing={text.none} place="card" />
    </div>
  )
}

/** A portrait as a picture, with what it shows in a language; nothing where there is none. */
export function pictureOf(portrait: Portrait, locale: Locale) {
  if (portrait.kind === 'none') return undefined
  if (portrait.kind === 'drawing') {
    const { drawings } = staffMessages(locale).designers.portraitPage
    const src = `/portraits/${portrait.drawing}.svg`
    return { src, width: 800, height: 800, alt: drawings[portrait.drawing] }
  }
  const { file, width, height, alts } = portrait
  const src = file.includes('.') ? `/pictures/${file}` : `/pictures/${file}/full.jpg`
  return { src, width, height, alt: alts[locale] }
}
