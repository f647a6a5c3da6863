import type { Fault } from '../kit/error-summary.tsx'

/** Faults with their sentences, for the summary and beside each field. */
export function faultsBy(
  errors: Partial<Record<string, string>> | undefined,
  sentences: Partial<Record<string, string>>,
): { faults: Fault[]; beside: Record<string, string> } {
  const faults = Object.entries(errors ?? {}).map(([field, refusal = '']) => ({
    field,
    sentence: sentences[refusal] ?? sentences.malformed ?? refusal,
  }))
  const beside = Object.fromEntries(faults.map(({ field, sentence }) => [field, sentence]))
  return { faults, beside }
}
