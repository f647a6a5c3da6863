import type { CampaignView } from '#app/domain/campaigns/campaign.ts'
import type { LetterField, TypedLetter } from '#app/domain/campaigns/letters/letter-form.ts'
import type { Office } from '#app/domain/campaigns/recipients/recipient.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Fieldset } from '#app/ui/kit/fieldset.tsx'

type LetterFormProps = {
  frame: Frame
  campaign: CampaignView
  offices: readonly Office[]
  typed: TypedLetter
  sentences: Partial<Record<LetterField, string>>
}

/** Whom a letter goes to, and who sends it. There is no field for words of one's own. */
export function LetterForm({ frame, campaign, offices, typed, sentences }: LetterFormProps) {
  const { locale } = frame
  const text = messages(locale).act.letter
  return (
    <form
      method="post"
      action={`/${locale}/act/${campaign.slug}/letter`}
      noValidate
      id="letter-form"
      className="grid max-w-form gap-6"
    >
      <Fieldset
        name="recipients"
        legend={text.recipients}
        hint={text.recipientsHint}
        error={sentences.recipients}
      >
        <div className="grid gap-2">
          {offices.map(({ id, name, office }, place) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                id={place === 0 ? 'recipients' : undefined}
                name="recipients"
                value={id}
                defaultChecked={typed.recipients?.includes(id)}
                className="tick"
              />
              <span className="min-w-0 flex-1">
                <span className="font-semibold">{name}</span>
                <span className="block text-ink-soft">{office}</span>
              </span>
            </label>
          ))}
        </div>
      </Fieldset>
      <Signer locale={locale} typed={typed} sentences={sentences} />
      <div className="grid gap-3">
        <p>
          <Button look="quiet">{text.do}</Button>
        </p>
        <p className="text-ink-soft">{text.until}</p>
      </div>
    </form>
  )
}

type SignerProps = Pick<LetterFormProps, 'typed' | 'sentences'> & { locale: Frame['locale'] }

function Signer({ locale, typed, sentences }: SignerProps) {
  const text = messages(locale).act.letter
  return (
    <>
      <Field
        {...{ name: 'signerName', label: text.name, value: typed.signerName }}
        {...{ error: sentences.signerName }}
        autoComplete="name"
        required
      />
      <Field
        {...{ name: 'place', label: text.place, hint: text.placeHint, value: typed.place }}
        {...{ error: sentences.place, autoComplete: 'postal-code' }}
        required
      />
      <Field
        {...{
          name: 'signerEmail',
          label: text.email,
          hint: text.emailHint,
          value: typed.signerEmail,
        }}
        {...{
          type: 'email',
          inputMode: 'email',
          autoComplete: 'email',
          error: sentences.signerEmail,
        }}
        required
      />
    </>
  )
}
