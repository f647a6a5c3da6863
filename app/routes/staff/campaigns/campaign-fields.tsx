import { campaignActions, mostKinds } from '#app/domain/campaigns/campaign.ts'
import type { FundChoice } from '#app/domain/donations/funds/list-fund-choices.server.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import { Checkbox } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'

type CampaignFieldsProps = FormPart & { funds: readonly FundChoice[] }

/** Where a campaign stands, from when until when, what can be done, and who can sign. */
export function CampaignFields({ funds, ...part }: CampaignFieldsProps) {
  return (
    <>
      <div className="desk-halves">
        <PlaceFields {...part} funds={funds} />
        <OfferFields {...part} />
      </div>
      <KindFields {...part} />
    </>
  )
}

function PlaceFields({ funds, ...part }: CampaignFieldsProps) {
  const { fields, hints, settingsTitle } = staffMessages(part.locale).campaigns
  return (
    <fieldset className="desk-panel grid content-start gap-4">
      <legend className="px-1 font-semibold">{settingsTitle}</legend>
      <Field {...fieldIn('slug', fields.slug, part)} hint={hints.slug} required />
      <Select
        {...fieldIn('fundId', fields.fundId, part)}
        options={funds.map(({ id, name }) => ({ value: id, label: name }))}
        prompt="–"
      />
      <div className="desk-row">
        <Field {...fieldIn('opensOn', fields.opensOn, part)} hint={hints.day} />
        <Field {...fieldIn('closesOn', fields.closesOn, part)} hint={hints.day} />
      </div>
      <Field {...fieldIn('deletesOn', fields.deletesOn, part)} hint={hints.deletesOn} narrow />
    </fieldset>
  )
}

function OfferFields({ locale, typed, beside }: FormPart) {
  const { fields, offersTitle, offersHint } = staffMessages(locale).campaigns
  const { actions } = messages(locale).act
  return (
    <fieldset className="desk-panel grid content-start gap-3">
      <legend className="px-1 font-semibold">{offersTitle}</legend>
      <p className="text-ink-soft">{offersHint}</p>
      {campaignActions.map((action) => (
        <Checkbox
          key={action}
          name={`offer-${action}`}
          label={actions[action]}
          checked={typed[`offer-${action}`] === 'yes'}
          error={beside[`offer-${action}`]}
        />
      ))}
      <Checkbox
        name="reportFromFacts"
        label={fields.reportFromFacts}
        checked={typed.reportFromFacts === 'yes'}
      />
    </fieldset>
  )
}

/** A row for each kind of signer, in three languages; the id says which of them it was. */
function KindFields(part: FormPart) {
  const { kindsTitle, kindsHint, kind } = staffMessages(part.locale).campaigns
  return (
    <fieldset className="desk-panel grid gap-4">
      <legend className="px-1 font-semibold">{kindsTitle}</legend>
      <p className="text-ink-soft">{kindsHint}</p>
      {Array.from({ length: mostKinds }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the form is its place.
        <div key={place} className="desk-thirds">
          <input
            type="hidden"
            name={`kind-${place}-id`}
            value={part.typed[`kind-${place}-id`] ?? ''}
          />
          {locales.map((locale) => (
            <Field
              key={locale}
              {...fieldIn(
                `kind-${place}-${locale}`,
                `${kind(place + 1)}, ${localeNames[locale]}`,
                part,
              )}
              lang={locale}
            />
          ))}
        </div>
      ))}
    </fieldset>
  )
}
