import type { Fault } from '#app/ui/kit/error-summary.tsx'

/** Faults with their sentences, for the summary and beside each field. */
export function faultsBy(
  errors: Partial<Record<string, string>> | undefined,
  sentences: Record<string, string>,
): { faults: Fault[]; beside: Record<string, string | undefined> } {
  const faults = Object.entries(errors ?? {}).map(([field, refusal = '']) => ({
    field,
    sentence: sentences[refusal] ?? refusal,
  }))
  return {
    faults,
    beside: Object.fromEntries(faults.map(({ field, sentence }) => [field, sentence])),
  }
}
