import type { FundErrors } from '#app/domain/donations/funds/fund-form.ts'
import { isListed, type TypedFund } from '#app/domain/donations/funds/fund-typed.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import { type FormPart, fieldIn } from '#app/ui/desk/form-part.ts'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { type SheetAnswer, sheetOf } from '#app/ui/desk/sheet.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { fundFieldNames } from './field-names.ts'
import { FundCosts } from './fund-costs.tsx'
import type { FundShown } from './fund-shown.ts'
import { FundState } from './fund-state.tsx'
import { FundTexts } from './fund-texts.tsx'

/** What a form that was not saved comes back with. */
export type FundAnswer = SheetAnswer<TypedFund, FundErrors | Record<string, 'needed_while_open'>>

type FundPageProps = { shown: FundShown; answer: FundAnswer | undefined }

/** A fund on one page: whether it is open, all that is said of it, what amounts do, and what has happened to it. */
export function FundPage({ shown, answer }: FundPageProps) {
  const { desk, id, current, lines } = shown
  const { locale } = desk
  const text = staffMessages(locale).funds
  const names = fundFieldNames(locale)
  const { part, page } = sheetOf({ shown, answer, names, errors: text.errors, done: text.done })
  return (
    <FormPage
      {...page}
      isLong
      title={shown.title || text.add}
      up={{ href: '/staff/funds', name: text.title }}
      differences={differencesBetween(current, chosen(part.typed, current), names)}
      mayChange={may(desk.role, 'funds.edit')}
      above={id && <FundState shown={shown} />}
      below={id && <OwnHistory {...{ desk, lines, fields: names, object: `fund/${id}` }} />}
    >
      <FundTexts {...part} />
      <FundPlace {...part} />
      <FundCosts {...part} />
    </FormPage>
  )
}

/** What somebody typed; the rhythm and the currency of a row that nobody has filled are only the first choices of their lists. */
const chosen = (typed: TypedFund, current: TypedFund): TypedFund =>
  Object.fromEntries(
    Object.entries(typed).filter(([field]) => !isListed(field) || current[field] !== undefined),
  )

/** Where a fund stands among the others, under which address, and towards what. */
function FundPlace(part: FormPart) {
  const { settings, fields, hints } = staffMessages(part.locale).funds
  return (
    <fieldset className="desk-panel grid max-w-form gap-4">
      <legend className="px-1 font-semibold">{settings}</legend>
      <Field {...fieldIn('slug', fields.slug, part)} hint={hints.slug} required />
      <Field
        {...fieldIn('position', fields.position, part)}
        hint={hints.position}
        inputMode="numeric"
        narrow
      />
      <Field {...fieldIn('goal', fields.goal, part)} hint={hints.goal} inputMode="decimal" narrow />
    </fieldset>
  )
}
