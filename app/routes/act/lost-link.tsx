import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { LostPage } from '#app/ui/lost-page.tsx'

/** What a letter of a campaign led to is deleted: on its day, or by somebody who said that it was not her. */
export function LostLink({ frame }: { frame: Frame }) {
  const { lost, toAll } = messages(frame.locale).act
  const next = { href: `/${frame.locale}/act`, label: toAll }
  return <LostPage frame={frame} at="act" words={lost} next={next} />
}
