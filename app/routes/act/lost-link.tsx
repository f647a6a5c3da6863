import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Page } from '#app/ui/page.tsx'

/** Behind the link of a letter nothing is left: deleted on its day, or by somebody who said that it was not her. */
export function LostLink({ frame }: { frame: Frame }) {
  const { lost, toAll } = messages(frame.locale).act
  return (
    <Page frame={frame} at="act">
      <h1>{lost.title}</h1>
      <div className="mt-6 grid max-w-measure gap-6 text-lg">
        <p>{lost.text}</p>
        <p>
          <a href={`/${frame.locale}/act`}>{toAll}</a>
        </p>
      </div>
    </Page>
  )
}
