import type { Finding } from '#app/domain/stories/identity-check/check-texts.ts'
import type { Locale } from '#app/i18n/locale.ts'

type Refused = { refusal: string; findings?: readonly Finding[] }

/** The fields that a refusal is about; of a finding where it stands and its kind, never what was found. */
export function refusalErrors(
  { refusal, findings = [] }: Refused,
  lacking: readonly Locale[],
): Record<string, string> {
  if (refusal === 'undescribed')
    return Object.fromEntries(lacking.map((locale) => [`alt-${locale}`, 'missing']))
  if (refusal !== 'found') return { picture: refusal }
  const faults = findings.map(({ where, kind }) =>
    where === 'file' ? (['picture', 'file'] as const) : ([where, kind] as const),
  )
  // The first of several in one field is what is hers; it is to be said.
  return Object.fromEntries(faults.reverse())
}
