import { type FundText, fundTexts } from '#app/domain/donations/funds/fund-sheet.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { type FundPart, fundField } from './fund-parts.ts'

const long: Partial<Record<FundText, number>> = { summary: 3, text: 10, surplus: 3 }

/** What is said of a fund, in three languages beside each other; a language that lacks something says so at its head. */
export function FundTexts(part: FundPart) {
  const text = staffMessages(part.locale).funds
  return (
    <section aria-labelledby="texts">
      <h2 id="texts" className="mb-3 text-xl">
        {text.textsTitle}
      </h2>
      <p className="mb-4 text-ink-soft">{text.textsHint}</p>
      <div className="desk-thirds">
        {locales.map((tongue) => {
          const missing = fundTexts.filter(
            (field) => (part.typed[`${field}-${tongue}`] ?? '') === '',
          )
          return (
            <fieldset key={tongue} className="desk-panel grid content-start gap-4">
              <legend className="px-1 font-semibold">{localeNames[tongue]}</legend>
              {missing.length > 0 && (
                <p className="text-ink-soft">
                  {text.missing(missing.map((field) => text.texts[field]).join(', '))}
                </p>
              )}
              {fundTexts.map((name) => {
                const field = fundField(`${name}-${tongue}`, text.texts[name], part)
                const rows = long[name]
                return rows ? (
                  <TextArea key={name} {...field} rows={rows} lang={tongue} />
                ) : (
                  <Field key={name} {...field} lang={tongue} />
                )
              })}
            </fieldset>
          )
        })}
      </div>
    </section>
  )
}
