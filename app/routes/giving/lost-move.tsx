import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Page } from '#app/ui/page.tsx'

/** Behind the link of a letter about another address nothing is left: done, taken away, replaced or too old. */
export function LostMove({ frame }: { frame: Frame }) {
  const { lost } = messages(frame.locale).moves
  return (
    <Page frame={frame} at="give" withoutForms>
      <h1>{lost.title}</h1>
      <div className="mt-6 grid max-w-measure gap-6 text-lg">
        <p>{lost.text}</p>
        <p>
          <a href={`/${frame.locale}/giving`}>{lost.link}</a>
        </p>
      </div>
    </Page>
  )
}
