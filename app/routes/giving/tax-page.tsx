import type { NumberRefusal, OwnNumber, TaxOffer } from '#app/domain/tax/own-number.ts'
import { formatDate, formatList } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Offer } from './tax-offer.tsx'

type Shown = {
  token: string
  offer: TaxOffer
  number: OwnNumber | undefined
  years: number[]
  done: string | undefined
}
type TaxPageProps = { frame: Frame; shown: Shown; refusal: NumberRefusal | undefined }

/** A giver's statements, what the law asks of her gifts, and her number for the tax agency. */
export function TaxPage({ frame, shown, refusal }: TaxPageProps) {
  const { locale } = frame
  const { token, offer, number, years, done } = shown
  const text = messages(locale).tax
  const told: Record<string, string> = text.done
  const sentence = refusal && text.refusals[refusal]
  const page = `/${locale}/giving/${token}`
  return (
    <>
      <p className="mb-2">
        <a href={page}>← {text.back}</a>
      </p>
      <ErrorSummary
        title={messages(locale).errors.summary}
        faults={sentence ? [{ field: 'number', sentence }] : []}
      />
      <h1>{text.title}</h1>
      {!refusal && done && told[done] && (
        <div className="mt-6" role="status">
          <Notice kind="done">{told[done]}</Notice>
        </div>
      )}
      <div className="mt-10 grid items-start gap-14 lg:grid-cols-[1.6fr_1fr]">
        <div className="grid gap-10">
          {number && <KeptNumber {...{ number, page, locale }} />}
          {offer.offered ? (
            <Offer {...{ offer, locale, error: sentence, isKept: Boolean(number) }} />
          ) : (
            <section aria-labelledby="none">
              <h2 id="none" className="text-xl">
                {text.none.title}
              </h2>
              <p className="measure mt-3">{text.none.text}</p>
            </section>
          )}
        </div>
        <Years {...{ years, page, locale }} />
      </div>
    </>
  )
}

type KeptProps = { number: OwnNumber; page: string; locale: Locale }

function KeptNumber({ number, page, locale }: KeptProps) {
  const { kept: text } = messages(locale).tax
  const { kind, lastFour, keptAt, hasAddress, reported } = number
  return (
    <section aria-labelledby="kept" className="notice">
      <h2 id="kept" className="text-xl">
        {text.title}
      </h2>
      <p className="measure mt-3">{text.text(lastFour, formatDate(keptAt, locale))}</p>
      <p className="measure mt-2">
        {reported.length > 0
          ? text.reported(formatList(reported.map(String), locale))
          : text.notReported}
      </p>
      {kind === 'samordningsnummer' && (
        <p className="measure mt-2">
          {hasAddress ? text.withAddress : text.coordination}{' '}
          <a href={`${page}/tax/address`}>{hasAddress ? text.changeAddress : text.leaveAddress}</a>
        </p>
      )}
      <form method="post" action={`${page}/tax/removal`} className="mt-4 grid gap-2">
        <p>
          <Button look="quiet">{text.remove}</Button>
        </p>
        <p className="measure text-ink-soft">{text.removeWhat}</p>
      </form>
    </section>
  )
}

function Years({ years, page, locale }: { years: number[]; page: string; locale: Locale }) {
  const { years: text } = messages(locale).tax
  return (
    <section aria-labelledby="statements">
      <h2 id="statements" className="text-xl">
        {text.title}
      </h2>
      {years.length === 0 && <p className="mt-3">{text.none}</p>}
      <ul className="mt-3 grid gap-2 empty:hidden">
        {years.map((year) => (
          <li key={year}>
            <a href={`${page}/year/${year}`}>{text.of(year)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
