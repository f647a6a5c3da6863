import type { SheetErrors } from '#app/domain/catalogue/sheet/sheet-reader.ts'
import type { TypedSheet } from '#app/domain/catalogue/sheet/sheet-typed.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { HistoryLines } from '#app/ui/desk/history-lines.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { fieldNames } from './field-names.ts'
import type { ProductShown } from './product-shown.ts'
import { Publication } from './publication.tsx'
import { SheetFields } from './sheet-fields.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import { SheetTexts } from './sheet-texts.tsx'

/** What a form that was not saved comes back with. */
export type ProductAnswer = {
  typed: TypedSheet
  errors: SheetErrors
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

type ProductPageProps = { shown: ProductShown; answer: ProductAnswer | undefined }

/** A piece on one page: whether it is on sale and what keeps it from that, all that is said of it, and what has happened to it. */
export function ProductPage({ shown, answer }: ProductPageProps) {
  const { desk, id, title, version, current, lines } = shown
  const { locale } = desk
  const text = staffMessages(locale)
  const say = text.products
  const sentences: Record<string, string> = { ...text.desk.fields, ...say.errors }
  const faults = Object.entries(answer?.errors ?? {}).map(([field, refusal]) => ({
    field,
    sentence: sentences[refusal] ?? text.desk.fields.malformed,
  }))
  const beside = Object.fromEntries(faults.map((fault) => [fault.field, fault.sentence]))
  const typed = answer?.typed ?? current
  const names = fieldNames(locale)
  const resting = !may(desk.role, 'products.edit')
  const parts = { locale, typed, beside, names }
  const done: Record<string, string> = { saved: text.desk.saved, ...say.done }
  return (
    <Desk
      desk={desk}
      title={title || say.add}
      up={{ href: '/staff/products', name: say.title }}
      done={answer ? undefined : done[desk.done ?? '']}
    >
      <ErrorSummary title={text.desk.errors.title} faults={faults} />
      {answer?.meanwhile && (
        <ChangedMeanwhile
          {...{ locale, saved: answer.meanwhile.saved }}
          differences={differencesOf(current, typed, names)}
        />
      )}
      {id && <Publication shown={shown} />}
      <form method="post" className="mt-8">
        <input type="hidden" name="version" value={version} />
        <fieldset disabled={resting} className="grid gap-8">
          <legend className="sr-only">{title || say.add}</legend>
          <SheetTexts {...parts} />
          <SheetGrid {...parts} />
          <SheetFields {...parts} designers={shown.designers} collections={shown.collections} />
          {!resting && (
            <p className="desk-save">
              <Button>{text.desk.save}</Button>
            </p>
          )}
        </fieldset>
      </form>
      {id && (
        <section aria-labelledby="history" className="desk-panel mt-8">
          <h2 id="history">{text.desk.history.title}</h2>
          <HistoryLines locale={locale} lines={lines} fields={names} />
          {may(desk.role, 'history.view') && (
            <p className="mt-4">
              <a href={`/staff/history?object=product/${id}`}>{text.people.history.ofOne}</a>
            </p>
          )}
        </section>
      )}
    </Desk>
  )
}

const differencesOf = (
  current: Record<string, string>,
  typed: Record<string, string>,
  names: Record<string, string>,
) =>
  Object.keys({ ...current, ...typed })
    .filter((field) => (current[field] ?? '') !== (typed[field] ?? ''))
    .map((field) => ({
      ...{ label: names[field] ?? field, saved: current[field] ?? '', typed: typed[field] ?? '' },
    }))
