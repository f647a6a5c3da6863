import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'

/** Who gets the money, for what, and how one stops: plainly, beside the form. */
export function GoodToKnow({ frame }: { frame: Frame }) {
  const text = messages(frame.locale).give.know
  const { name, number } = frame.organisation
  const rows = [
    { question: text.who, answer: text.whoIs(name, number) },
    { question: text.what, answer: text.whatIs },
    { question: text.stop, answer: text.stopIs },
  ]
  return (
    <section aria-labelledby="good-to-know" className="border-t-2 border-ink pt-5">
      <h2 id="good-to-know" className="text-xl">
        {text.title}
      </h2>
      <dl className="mt-3 grid gap-4">
        {rows.map(({ question, answer }) => (
          <div key={question}>
            <dt className="font-semibold">{question}</dt>
            <dd className="measure">{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
