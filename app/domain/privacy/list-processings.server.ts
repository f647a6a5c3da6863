import { sentDays, unsentDays } from '#app/domain/campaigns/letters/campaign-letter.ts'
import { unconfirmedDays } from '#app/domain/campaigns/pledges/pledge.ts'
import { mostYears } from '#app/domain/stories/consent.ts'
import { findKeptYears } from '#app/domain/tax/find-kept-years.server.ts'
import { legalDate } from '#app/values/period.ts'
import type { OwnTime } from './processing.ts'
import { type ProcessingKind, processingKinds, processingOf } from './processings.ts'
import type { RetainedKind } from './retained.ts'
import { ruleOn } from './retention-rules.ts'

type Keep = ReturnType<typeof ruleOn>['keep']

export type RecordedProcessing = Omit<ReturnType<typeof processingOf>, 'retained' | 'times'> & {
  kind: ProcessingKind
  /** By the retention clock, as it holds today. */
  kept: { kind: RetainedKind; keep: Keep; source: string }[]
  /** By the rooms' own days; with how many days or years, where there is a number. */
  times: { time: OwnTime; count: number | undefined }[]
}

/** The record of processing activities (GDPR art. 30) as the program does it today: rooms from the list by person, times from the retention clock, from the campaigns and from tax law. */
export async function listProcessings(now: Date): Promise<RecordedProcessing[]> {
  const day = legalDate(now)
  const counts: Partial<Record<OwnTime, number | undefined>> = {
    ...{ unconfirmed_signatures: unconfirmedDays, unsent_letters: unsentDays },
    ...{ sent_letters: sentDays, story_consent: mostYears },
    tax_numbers: await findKeptYears(now),
  }
  return processingKinds.map((kind) => {
    const { retained, times, ...row } = processingOf(kind)
    const kept = retained.map((one) => {
      const { keep, source } = ruleOn(one, day)
      return { kind: one, keep, source }
    })
    return { ...row, kind, kept, times: times.map((time) => ({ time, count: counts[time] })) }
  })
}
