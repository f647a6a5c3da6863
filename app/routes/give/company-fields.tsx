import { messages } from '#app/i18n/messages.ts'
import { Checkbox } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import type { GivePart } from './give-props.ts'

const fields = ['companyName', 'organisationNumber', 'anonymous'] as const

/** For a company, or for whoever is named nowhere: behind a word, since most givers are neither. */
export function CompanyFields({ locale, typed, sentences }: GivePart) {
  const text = messages(locale).give.company
  const isUsed = fields.some((field) => typed[field] || sentences[field])
  return (
    <details className="disclosure" open={isUsed}>
      <summary>{text.title}</summary>
      <div className="grid gap-5">
        <Field
          name="companyName"
          label={text.name}
          value={typed.companyName}
          error={sentences.companyName}
          autoComplete="organization"
        />
        <Field
          name="organisationNumber"
          label={text.number}
          hint={text.numberHint}
          value={typed.organisationNumber}
          error={sentences.organisationNumber}
          narrow
        />
        <Checkbox
          name="anonymous"
          checked={(typed.anonymous ?? '') !== ''}
          error={sentences.anonymous}
          label={
            <>
              <span className="block font-semibold">{text.anonymous}</span>
              <span className="block text-ink-soft">{text.anonymousHint}</span>
            </>
          }
        />
      </div>
    </details>
  )
}
