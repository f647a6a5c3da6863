import { locales } from '#app/i18n/locale.ts'
import { beginningOf } from '#app/values/day.ts'
import { typedChoice, typedText } from '#app/values/field.ts'
import {
  type ConsentRefusal,
  type ConsentWish,
  channels,
  consentFaults,
  evidences,
  namesShown,
} from './consent.ts'

export type ConsentFormRefusal =
  | ConsentRefusal
  | 'missing'
  | 'day_malformed'
  | 'choice_missing'
  | 'text_needed'
export type ConsentErrors = Record<string, ConsentFormRefusal>

/** A consent's form as it was filled in: fields of one value, and what was ticked where there are several. */
export type TypedConsent = { fields: Record<string, string>; ticked: Record<string, string[]> }

const lines = ['givenOn', 'until', 'left', 'evidenceNumber'] as const
const choices = ['nameShown', 'evidence', 'witness', 'slip'] as const
const ticks = ['covers', 'locales', 'channels'] as const

/** What was filled in, to be shown again. */
export function typedConsent(form: FormData): TypedConsent {
  const texts = lines.map((name) => [name, typedText(form, name).trim()])
  const chosen = choices.map((name) => [name, typedChoice(form, name)])
  const marked = ticks.map((name) => [name, form.getAll(name).map(String)])
  return { fields: Object.fromEntries([...texts, ...chosen]), ticked: Object.fromEntries(marked) }
}

type Bounds = { now: Date; witnesses: readonly string[] }
type Read = { ok: true; value: ConsentWish } | { ok: false; errors: ConsentErrors }

/** Reads a consent as staff write it down. Every field that is wrong is named at once, what the law of the room refuses as well. */
export function readConsent({ fields, ticked }: TypedConsent, { now, witnesses }: Bounds): Read {
  const errors: ConsentErrors = {}
  const one = <Value extends string>(name: string, from: readonly Value[]): Value => {
    const value = from.find((candidate) => candidate === fields[name])
    if (value === undefined) errors[name] = 'choice_missing'
    return value ?? ('' as Value)
  }
  const some = <Value extends string>(name: string, from: readonly Value[]): Value[] => {
    const values = from.filter((candidate) => ticked[name]?.includes(candidate))
    if (values.length === 0) errors[name] = 'choice_missing'
    return values
  }
  const covers = ticked.covers ?? []
  const wish: ConsentWish = {
    scope: {
      ...{ text: covers.includes('text'), picture: covers.includes('picture') },
      ...{ nameShown: one('nameShown', namesShown), searchEngines: covers.includes('search') },
      ...{ locales: some('locales', locales), channels: some('channels', channels) },
    },
    ...{ givenAt: dayOf(fields.givenOn, 0), expiresAt: dayOf(fields.until, 1) },
    ...{ leftProgramme: fields.left ?? '', evidence: one('evidence', evidences) },
    evidenceNumber: (fields.evidenceNumber ?? '').toUpperCase(),
    witnessedBy: one('witness', witnesses),
  }
  return found(wish, { ...dayErrors(wish, fields), ...errors }, now)
}

/** The beginning of a day in Stockholm, or of the one after; an instant that is none when the text is no day. */
const dayOf = (text = '', plus: number): Date => beginningOf(text, plus) ?? new Date(Number.NaN)

function dayErrors(wish: ConsentWish, fields: TypedConsent['fields']): ConsentErrors {
  const days = { givenOn: wish.givenAt, until: wish.expiresAt }
  const wrong = Object.entries(days).filter(([, at]) => Number.isNaN(at.getTime()))
  return Object.fromEntries(
    wrong.map(([name]) => [name, fields[name] ? 'day_malformed' : 'missing'] as const),
  )
}

/** Beside which field each refusal of the room stands. */
const fieldOf: Record<ConsentRefusal, string> = {
  ...{ consent_before_now: 'givenOn', consent_ended: 'until', consent_too_long: 'until' },
  ...{ left_too_lately: 'left', left_malformed: 'left', evidence_malformed: 'evidenceNumber' },
  scope_empty: 'covers',
}

function found(wish: ConsentWish, errors: ConsentErrors, now: Date): Read {
  const all = { ...errors }
  for (const fault of consentFaults(wish, now)) all[fieldOf[fault]] ??= fault
  // Without the text there is nothing to consent to; that no language is ticked is said beside the languages.
  if (wish.scope.text) delete all.covers
  else all.covers = 'text_needed'
  return Object.keys(all).length === 0 ? { ok: true, value: wish } : { ok: false, errors: all }
}
