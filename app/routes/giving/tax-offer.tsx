import type { TaxOffer } from '#app/domain/tax/own-number.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { companyRule, taxRules } from './tax-rules.ts'

type OfferProps = {
  offer: TaxOffer & { offered: true }
  locale: Locale
  error: string | undefined
  isKept: boolean
}

/** What the law asks of gifts, what is done with a number, and the field to leave it in. */
export function Offer({ offer, locale, error, isKept }: OfferProps) {
  const text = messages(locale).tax
  const say = text.offer[offer.country]
  return (
    <section aria-labelledby="offer" className="grid gap-6">
      <h2 id="offer" className="text-xl">
        {say.title}
      </h2>
      <p className="measure text-lg">{say.lead}</p>
      <form method="post" className="grid max-w-form gap-4">
        <Field
          name="number"
          label={say.number}
          hint={say.hint}
          error={error}
          inputMode="text"
          autoComplete="off"
          maxLength={30}
          narrow
          required
        />
        <p>
          <Button>{isKept ? text.change : text.leave}</Button>
        </p>
      </form>
      <Points id="rules" title={text.rules.title} points={taxRules(offer, locale)} />
      <Points id="use" title={text.use.title} points={usePoints(offer, locale)} />
      <p className="measure text-ink-soft">{companyRule(offer, locale)}</p>
    </section>
  )
}

function usePoints(
  { country, keptYears, deadline }: OfferProps['offer'],
  locale: Locale,
): string[] {
  const { use, offer } = messages(locale).tax
  const day = deadline && formatDate(new Date(`${deadline}T12:00:00Z`), locale)
  return [
    ...(day ? [use.deadline(day)] : []),
    ...use.points(offer[country].agency),
    ...(keptYears === undefined ? [] : [use.kept(keptYears)]),
  ]
}

function Points({ id, title, points }: { id: string; title: string; points: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-lg">
        {title}
      </h3>
      <ul className="measure mt-2 grid list-disc gap-2 pl-5">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
