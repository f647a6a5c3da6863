import { locales } from '#app/i18n/locale.ts'
import {
  type FieldRefusal,
  readLines,
  readText,
  typedChoice,
  typedText,
} from '#app/values/field.ts'
import {
  type DesignerSheet,
  type DesignerTexts,
  longestAlias,
  longestAlt,
  longestText,
  type OldAddress,
  oldAddresses,
  slugOf,
} from './designer.ts'

export type DesignerRefusal =
  | FieldRefusal
  | 'alias_malformed'
  | 'alias_taken'
  | 'alias_of_story'
  | 'needed_while_shown'
  | 'not_confirmed'
  | 'unknown_choice'
export type DesignerErrors = Record<string, DesignerRefusal>
export type TypedDesigner = Record<string, string>

type Read<Value> = { ok: true; value: Value } | { ok: false; errors: DesignerErrors }

type Reader = { form: FormData; errors: DesignerErrors }

/** Reads an alias. It must make an address. */
function readAlias({ form, errors }: Reader): string {
  const read = readText(form, 'alias', { longest: longestAlias })
  const alias = read.ok ? read.value : ''
  if (!read.ok) errors.alias = read.refusal
  else if (slugOf(alias) === '') errors.alias = 'alias_malformed'
  return alias
}

function readTexts({ form, errors }: Reader): DesignerTexts {
  const entries = locales.map((locale) => {
    const name = `text-${locale}`
    const read = readLines(form, name, { longest: longestText, optional: true })
    if (!read.ok) errors[name] = read.refusal
    return [locale, read.ok ? read.value : '']
  })
  return Object.fromEntries(entries) as DesignerTexts
}

const whole = <Value>({ errors }: Reader, value: Value): Read<Value> =>
  Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }

/** Reads what is said of a designer; of a new one her alias too. Texts may be empty while her page is not shown. */
export function readDesigner(
  form: FormData,
  { isNew }: { isNew: boolean },
): Read<{ alias: string | undefined; texts: DesignerTexts }> {
  const reader: Reader = { form, errors: {} }
  const alias = isNew ? readAlias(reader) : undefined
  return whole(reader, { alias, texts: readTexts(reader) })
}

/** Reads another alias, and what becomes of the address of the one before. */
export function readAliasChange(form: FormData): Read<{ alias: string; old: OldAddress }> {
  const reader: Reader = { form, errors: {} }
  const alias = readAlias(reader)
  const old = oldAddresses.find((choice) => choice === form.get('old'))
  if (!old) reader.errors.old = 'unknown_choice'
  return whole(reader, { alias, old: old ?? 'gone' })
}

export type PortraitWords = { drawnBy: string; alts: DesignerTexts }

/** Reads what staff say of a drawing that they upload: that it is one, who drew it, and what it shows. */
export function readPortraitWords(fields: Readonly<Record<string, string>>): Read<PortraitWords> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const reader: Reader = { form, errors: {} }
  if (form.get('isDrawing') !== 'yes') reader.errors.isDrawing = 'not_confirmed'
  const line = (name: string, longest: number) => {
    const read = readText(form, name, { longest })
    if (!read.ok) reader.errors[name] = read.refusal
    return read.ok ? read.value : ''
  }
  const drawnBy = line('drawnBy', 80)
  const alts = locales.map((locale) => [locale, line(`alt-${locale}`, longestAlt)])
  return whole(reader, { drawnBy, alts: Object.fromEntries(alts) as DesignerTexts })
}

const names = ['alias', ...locales.map((locale) => `text-${locale}`)]

/** What was typed, to be shown again. */
export const typedDesigner = (form: FormData): TypedDesigner => ({
  ...Object.fromEntries(names.map((name) => [name, typedText(form, name)])),
  old: typedChoice(form, 'old'),
})

/** What is kept, as its form shows it. */
export const designerAsTyped = ({ alias, texts }: Pick<DesignerSheet, 'alias' | 'texts'>) => ({
  alias,
  ...Object.fromEntries(locales.map((locale) => [`text-${locale}`, texts[locale]])),
})
