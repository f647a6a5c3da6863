import type { CheckoutErrors, CheckoutField } from '#app/domain/checkout/checkout-form.ts'
import type { Quote } from '#app/domain/checkout/quote.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { BuyerFields, DeliveryFields } from './checkout-fields.tsx'
import { CheckoutSummary } from './checkout-summary.tsx'
import { checkoutFaults, type refusalStatus } from './checkout-words.ts'

type CheckoutProps = {
  frame: Frame
  typed: Record<CheckoutField, string>
  quote: Quote
  left: boolean
  errors?: CheckoutErrors
  refusal?: keyof typeof refusalStatus
  updated?: boolean
}

/** One form: where to, how, to whom; then the whole order with its price, and the button that says what it does. */
export function CheckoutPage(props: CheckoutProps) {
  const { frame, typed, quote, left, errors = {}, refusal, updated = false } = props
  const { locale } = frame
  const text = messages(locale)
  const faults = checkoutFaults({ errors, refusal, quote }, frame)
  const sentences = Object.fromEntries(faults.map(({ field, sentence }) => [field, sentence]))
  return (
    <Page frame={frame} at="shop">
      <ErrorSummary title={text.errors.summary} faults={faults} />
      <h1 className="mb-8">{text.checkout.title}</h1>
      {left && !refusal && faults.length === 0 && (
        <div className="mb-8">
          <Notice>{text.checkout.left}</Notice>
        </div>
      )}
      {refusal === 'payment_unreachable' && (
        <div className="mb-8">
          <Notice kind="wrong">{text.errors.checkout[refusal]}</Notice>
        </div>
      )}
      <form
        method="post"
        action={`/${locale}/checkout`}
        noValidate
        className="grid items-start gap-12 lg:grid-cols-[1.15fr_1fr] lg:gap-16"
      >
        <div className="grid max-w-form gap-12">
          <DeliveryFields {...{ frame, typed, quote, sentences, updated }} />
          <BuyerFields {...{ frame, typed, sentences }} />
        </div>
        <CheckoutSummary {...{ frame, quote, sentences }} />
      </form>
    </Page>
  )
}
