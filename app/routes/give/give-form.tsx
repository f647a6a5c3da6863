import { customs } from '#app/i18n/format.ts'
import { CompanyFields } from './company-fields.tsx'
import { CoverCost } from './cover-cost.tsx'
import { GiftAmounts } from './gift-amounts.tsx'
import { GiveButton } from './give-button.tsx'
import type { GivePart, GiveProps } from './give-props.ts'
import { FundChoice, GiverFields } from './giver-fields.tsx'
import { RhythmChoice } from './rhythm-choice.tsx'
import { TributeFields } from './tribute-fields.tsx'

type FormProps = GiveProps & Pick<GivePart, 'sentences'>

/** How often, how much, for what, and who gets the receipt; the rest is behind words. */
export function GiftForm(props: FormProps) {
  const { frame, fund, funds, suggested, currency, form, typed, sentences } = props
  const { locale } = frame
  const part = { locale, typed, sentences }
  return (
    <form
      method="post"
      action={`/${locale}/give${fund ? `/${fund.slug}` : ''}`}
      noValidate
      id="gift"
      className="giving grid max-w-form gap-10"
      data-giving={reckoning(props)}
    >
      {sentences.gift && (
        <p id="gift-error" className="field-error">
          {sentences.gift}
        </p>
      )}
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="currency" value={currency} />
      <RhythmChoice {...part} />
      <GiftAmounts {...{ ...part, suggested, currency, fund }} />
      <FundChoice funds={funds} locale={locale} chosen={typed.fund} error={sentences.fund} />
      <GiverFields {...part} />
      <div>
        <TributeFields {...part} days={props.days} />
        <CompanyFields {...part} />
      </div>
      <div className="grid gap-6">
        <CoverCost {...{ ...part, suggested, currency }} />
        <GiveButton {...{ frame, suggested, currency }} />
      </div>
    </form>
  )
}

/** What the enhancement module needs to repeat an amount of one's own: customs, currency, and what a card costs. */
function reckoning({ frame, currency, suggested: { fee } }: FormProps): string {
  const cost = fee ? [fee.basisPoints, fee.fixed[currency]] : []
  return [customs[frame.locale], currency, ...cost].join(' ')
}
