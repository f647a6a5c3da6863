import type { CampaignView } from '#app/domain/campaigns/campaign.ts'
import type { PledgeField, TypedPledge } from '#app/domain/campaigns/pledges/pledge-form.ts'
import { formatDate } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox, Choices } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'

type PledgeFormProps = {
  frame: Frame
  campaign: CampaignView
  typed: TypedPledge
  sentences: Partial<Record<PledgeField, string>>
}

/** The form that is signed: as whom, which name, whether it is shown, where we may ask, and consent, none of it ticked beforehand. */
export function PledgeForm({ frame, campaign, typed, sentences }: PledgeFormProps) {
  const { locale, organisation } = frame
  const text = messages(locale).act.pledge
  const day = formatDate(new Date(`${campaign.deletesOn}T12:00:00Z`), locale)
  return (
    <form
      method="post"
      action={`/${locale}/act/${campaign.slug}/pledge`}
      noValidate
      id="pledge-form"
      className="grid max-w-form gap-6"
    >
      <Choices
        name="kind"
        legend={text.kind}
        choices={campaign.kinds.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.kind}
        error={sentences.kind}
      />
      <Names locale={locale} typed={typed} sentences={sentences} />
      <Checkbox name="shown" label={text.shown} checked={typed.shown === 'yes'} />
      <Checkbox
        name="consent"
        label={text.consent(organisation.name, day)}
        checked={typed.consent === 'yes'}
        error={sentences.consent}
      />
      <div className="grid gap-3">
        <p>
          <Button>{text.do}</Button>
        </p>
        <p className="text-ink-soft">{text.until(day)}</p>
      </div>
    </form>
  )
}

type NamesProps = Pick<PledgeFormProps, 'typed' | 'sentences'> & { locale: Frame['locale'] }

function Names({ locale, typed, sentences }: NamesProps) {
  const text = messages(locale).act.pledge
  return (
    <>
      <Field
        {...{ name: 'name', label: text.name, value: typed.name, error: sentences.name }}
        autoComplete="name"
        required
      />
      <Field
        {...{ name: 'affiliation', label: text.affiliation, value: typed.affiliation }}
        {...{ hint: text.affiliationHint, aside: text.optional, error: sentences.affiliation }}
        autoComplete="organization"
      />
      <Field
        {...{ name: 'email', label: text.email, hint: text.emailHint, value: typed.email }}
        {...{ type: 'email', inputMode: 'email', autoComplete: 'email', error: sentences.email }}
        required
      />
    </>
  )
}
