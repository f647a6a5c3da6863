import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { LostPage } from '#app/ui/lost-page.tsx'

/** The move of letters that a letter led to is done, taken away, replaced or too old. */
export function LostMove({ frame }: { frame: Frame }) {
  const { lost } = messages(frame.locale).moves
  const next = { href: `/${frame.locale}/giving`, label: lost.link }
  return <LostPage frame={frame} at="give" words={lost} next={next} withoutForms />
}
