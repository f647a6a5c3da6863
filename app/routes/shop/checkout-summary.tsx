import type { Quote } from '#app/domain/checkout/quote.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { Price } from '#app/ui/kit/price.tsx'
import { Totals } from '#app/ui/totals.tsx'
import { linePlace, lineProblem } from './checkout-words.ts'

type SummaryProps = { frame: Frame; quote: Quote; sentences: Partial<Record<string, string>> }

/**
 * What is bought, its main characteristics and the whole price, directly above the button that makes the buyer pay; the button says so in
 * the words of the law and nothing else (CRD art. 8.2).
 */
export function CheckoutSummary({ frame, quote, sentences }: SummaryProps) {
  const { locale } = frame
  const text = messages(locale).checkout
  const { total } = quote
  return (
    <section aria-labelledby="summary" className="bg-cloth p-5 sm:p-8 lg:sticky lg:top-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="summary" className="text-xl">
          {text.summary}
        </h2>
        <a href={`/${locale}/basket`}>{text.change}</a>
      </div>
      <Sentence place="lines" sentences={sentences} />
      <ul id="lines" tabIndex={-1} className="mt-4 grid gap-4">
        {quote.basket.lines.map((line) => (
          <SummaryLine key={line.variantId} line={line} frame={frame} />
        ))}
      </ul>
      <div id="sum" tabIndex={-1} className="mt-5">
        <Sentence place="sum" sentences={sentences} />
        <Totals
          locale={locale}
          words={{
            goods: text.goods,
            delivery: text.deliveryCost,
            vat: text.vat,
            total: text.total,
          }}
          goods={quote.basket.goods}
          delivery={quote.delivery}
          vat={quote.vat}
          total={total}
          later={{ delivery: messages(locale).shop.basket.deliveryLater, total: text.totalLater }}
        />
      </div>
      {quote.exported && <p className="mt-4">{text.exported}</p>}
      {total && <input type="hidden" name="total" value={`${total.currency} ${total.amount}`} />}
      <p className="mt-4">
        {text.termsBefore} {frame.organisation.name} {text.termsAfter}{' '}
        <a href={`/${locale}/terms`}>{text.terms}</a>.
      </p>
      <PayButton frame={frame} quote={quote} />
    </section>
  )
}

/** The button to pay stands only below a whole price; before that, the way to see it. */
function PayButton({ frame, quote }: Pick<SummaryProps, 'frame' | 'quote'>) {
  const text = messages(frame.locale).checkout
  if (quote.basket.lines.length === 0) {
    return (
      <p className="mt-5">
        <LinkButton href={`/${frame.locale}/shop`}>
          {messages(frame.locale).errors.toShop}
        </LinkButton>
      </p>
    )
  }
  if (!quote.total) {
    return (
      <div className="mt-5 grid">
        <Button name="update" value="yes" withoutScript>
          {text.update}
        </Button>
      </div>
    )
  }
  return (
    <>
      <div className="mt-5 grid">
        <Button>{text.pay}</Button>
      </div>
      <p className="mt-3 text-ink-soft">
        {text.payHint} {text.holdHint}
      </p>
    </>
  )
}

/** What was refused about a part of the summary, beside it. */
const Sentence = ({ place, sentences }: { place: string } & Pick<SummaryProps, 'sentences'>) =>
  sentences[place] === undefined ? null : (
    <p id={`${place}-error`} className="field-error mt-4">
      {sentences[place]}
    </p>
  )

type LineProps = { line: Quote['basket']['lines'][number]; frame: Frame }

function SummaryLine({ line, frame }: LineProps) {
  const { locale } = frame
  const problem = lineProblem(line, frame)
  return (
    <li id={linePlace(line)} tabIndex={-1}>
      <div className="flex justify-between gap-4">
        <p className="min-w-0">
          <span className="font-semibold">{line.title}</span>
          {line.label && <span className="block text-ink-soft">{line.label}</span>}
          {line.unit && (
            <span className="block text-ink-soft">
              {line.quantity} × <Price money={line.unit} locale={locale} />
            </span>
          )}
        </p>
        {line.amount && <Price money={line.amount} locale={locale} />}
      </div>
      {problem && (
        <p id={`${linePlace(line)}-error`} className="field-error">
          {problem}
        </p>
      )}
    </li>
  )
}
