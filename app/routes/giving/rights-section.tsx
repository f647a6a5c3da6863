import { messages } from '#app/i18n/messages.ts'
import type { SectionProps } from './section-props.ts'

/** How a giver asks for everything that is known of her, for a correction, or to be forgotten. */
export function RightsSection({ frame }: SectionProps) {
  const { rights } = messages(frame.locale).newsletter
  const { email } = frame.organisation
  return (
    <section aria-labelledby="rights" className="grid max-w-measure gap-3">
      <h2 id="rights" className="text-xl">
        {rights.title}
      </h2>
      <p>
        {rights.before} <a href={`mailto:${email}`}>{email}</a> {rights.after}
      </p>
    </section>
  )
}
