import { type SheetText, sheetTexts } from '#app/domain/catalogue/sheet/sheet.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { fieldOf, type SheetPart } from './sheet-parts.ts'

const long: Partial<Record<SheetText, number>> = {
  description: 8,
  material: 2,
  care: 3,
  warnings: 3,
}

/** What is said of a piece, in three languages beside each other; a language that lacks something says so at its head. */
export function SheetTexts(part: SheetPart) {
  const say = staffMessages(part.locale).products
  return (
    <section aria-labelledby="texts">
      <h2 id="texts" className="mb-3 text-xl">
        {say.textsTitle}
      </h2>
      <p className="mb-4 text-ink-soft">{say.descriptionHint}</p>
      <div className="desk-thirds">
        {locales.map((tongue) => {
          const missing = sheetTexts.filter(
            (field) => (part.typed[`${field}-${tongue}`] ?? '') === '',
          )
          return (
            <fieldset key={tongue} className="desk-panel grid content-start gap-4">
              <legend className="px-1 font-semibold">{localeNames[tongue]}</legend>
              {missing.length > 0 && (
                <p className="text-ink-soft">
                  {say.missing(missing.map((field) => say.texts[field]).join(', '))}
                </p>
              )}
              {sheetTexts.map((text) => {
                const field = { ...fieldOf(`${text}-${tongue}`, part), label: say.texts[text] }
                const rows = long[text]
                return rows ? (
                  <TextArea key={text} {...field} rows={rows} lang={tongue} />
                ) : (
                  <Field key={text} {...field} lang={tongue} />
                )
              })}
            </fieldset>
          )
        })}
      </div>
    </section>
  )
}
