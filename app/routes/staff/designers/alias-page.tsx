import { oldAddresses } from '#app/domain/designers/designer.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { fieldIn } from '#app/ui/desk/form-part.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Choices } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import type { DesignerAnswer, DesignerShown } from './designer-shown.ts'

type Props = { shown: DesignerShown; answer: DesignerAnswer | undefined }

/** Another alias for a designer, and what becomes of the address of the one she had: gone, unless somebody chooses otherwise. */
export function AliasPage({ shown, answer }: Props) {
  const { desk, id, alias, version, pieces } = shown
  const { locale } = desk
  const { designers: text, desk: words } = staffMessages(locale)
  const say = text.aliasPage
  const sentences = { ...words.fields, ...text.errors, ...text.found }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed ?? { alias, old: 'gone' }
  const named = pieces.filter(({ names }) => names)
  return (
    <Desk
      desk={desk}
      title={`${say.title}: ${alias}`}
      up={{ href: `/staff/designers/${id}`, name: alias }}
    >
      <ErrorSummary title={words.errors.title} faults={faults} />
      {answer?.meanwhile && (
        <ChangedMeanwhile
          {...{ locale, saved: answer.meanwhile.saved }}
          differences={[{ label: text.fields.alias, saved: alias, typed: typed.alias ?? '' }]}
        />
      )}
      <p className="measure mb-6">{say.lead}</p>
      <form method="post" className="grid max-w-form gap-6">
        <input type="hidden" name="version" value={version} />
        <Field
          {...fieldIn('alias', text.fields.alias, { locale, typed, beside })}
          hint={text.aliasHint}
          autoComplete="off"
          required
        />
        <Choices
          name="old"
          legend={say.oldTitle}
          hint={say.oldHint}
          value={typed.old ?? ''}
          {...(beside.old && { error: beside.old })}
          choices={oldAddresses.map((value) => ({
            ...{ value, label: say.old[value], note: say.oldNotes[value] },
          }))}
        />
        <p className="text-ink-soft">{say.stays}</p>
        {named.length > 0 && (
          <div>
            <p>{say.named}</p>
            <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
              {named.map((piece) => (
                <li key={piece.id}>
                  <a href={`/staff/products/${piece.id}`}>{piece.title}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <p>
          <Button>{say.do}</Button>
        </p>
      </form>
    </Desk>
  )
}
