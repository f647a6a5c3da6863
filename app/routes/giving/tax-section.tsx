import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'

/** The way to a giver's yearly statements, and to leaving her number. */
export function TaxSection({ frame, token }: { frame: Frame; token: string }) {
  const { section: text } = messages(frame.locale).tax
  return (
    <section aria-labelledby="tax">
      <h2 id="tax" className="text-xl">
        {text.title}
      </h2>
      <p className="measure mt-2">{text.text}</p>
      <p className="mt-2">
        <a href={`/${frame.locale}/giving/${token}/tax`}>{text.open}</a>
      </p>
    </section>
  )
}
