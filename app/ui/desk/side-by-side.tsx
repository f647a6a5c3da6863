import { localeNames, locales } from '#app/i18n/locale.ts'
import { Field } from '../kit/field.tsx'
import { TextArea } from '../kit/text-area.tsx'
import { type FormPart, fieldIn } from './form-part.ts'

type SideBySideProps<Name extends string> = {
  title: string
  hint: string
  part: FormPart
  /** The texts in their order; each is the field `<name>-<language>` of the form. */
  texts: readonly Name[]
  labels: Readonly<Record<Name, string>>
  /** Rows of those that are longer than a line. */
  rows: Readonly<Partial<Record<Name, number>>>
  /** Says what a language lacks. */
  missing: (labels: string) => string
}

/** Texts in three languages beside each other; a language that lacks something says so at its head. */
export function SideBySide<Name extends string>(props: SideBySideProps<Name>) {
  const { title, hint, part, texts, labels, rows, missing } = props
  return (
    <section aria-labelledby="texts">
      <h2 id="texts" className="mb-3 text-xl">
        {title}
      </h2>
      <p className="mb-4 text-ink-soft">{hint}</p>
      <div className="desk-thirds">
        {locales.map((locale) => {
          const lacks = texts.filter((text) => (part.typed[`${text}-${locale}`] ?? '') === '')
          return (
            <fieldset key={locale} className="desk-panel grid content-start gap-4">
              <legend className="px-1 font-semibold">{localeNames[locale]}</legend>
              {lacks.length > 0 && (
                <p className="text-ink-soft">
                  {missing(lacks.map((text) => labels[text]).join(', '))}
                </p>
              )}
              {texts.map((text) => {
                const field = fieldIn(`${text}-${locale}`, labels[text], part)
                return rows[text] ? (
                  <TextArea key={text} {...field} rows={rows[text]} lang={locale} />
                ) : (
                  <Field key={text} {...field} lang={locale} />
                )
              })}
            </fieldset>
          )
        })}
      </div>
    </section>
  )
}
