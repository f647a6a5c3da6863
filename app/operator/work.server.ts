import { sweepReports } from '#app/domain/campaigns/report/sweep-reports.server.ts'
import { sweepCampaigns } from '#app/domain/campaigns/sweep-campaigns.server.ts'
import { carryOnImports } from '#app/domain/catalogue/import/run/carry-on-imports.server.ts'
import { sweepPictures } from '#app/domain/catalogue/pictures/sweep-pictures.server.ts'
import { withdrawRemoved } from '#app/domain/catalogue/pictures/withdraw-removed.server.ts'
import { publishDue } from '#app/domain/catalogue/sheet/publish-due.server.ts'
import { payOwedRefunds } from '#app/domain/checkout/pay-owed-refunds.server.ts'
import { reconcile } from '#app/domain/checkout/reconcile.server.ts'
import { sweepTributes } from '#app/domain/donations/tributes/sweep-tributes.server.ts'
import { findBreaches } from '#app/domain/ledger/invariants.server.ts'
import { sumPastDays } from '#app/domain/ledger/sum-past-days.server.ts'
import { sweepAllowances } from '#app/domain/limits/sweep-allowances.server.ts'
import { queueNewsletters } from '#app/domain/newsletter/issues/queue-newsletters.server.ts'
import { sweepPayers } from '#app/domain/payments/card-testing/sweep-payers.server.ts'
import { keepErasures } from '#app/domain/privacy/keep-erasures.server.ts'
import { sweepRetention } from '#app/domain/privacy/sweep-retention.server.ts'
import { startLetterSending } from '#app/domain/receipts/letters-worker.server.ts'
import { expireStories } from '#app/domain/stories/expire-stories.server.ts'
import { keepTombstones } from '#app/domain/stories/keep-tombstones.server.ts'
import { sweepStoryPictures } from '#app/domain/stories/pictures/sweep-story-pictures.server.ts'
import { remindOfEnds } from '#app/domain/stories/remind-of-ends.server.ts'
import { rewriteStoryTables } from '#app/domain/stories/rewrite-story-tables.server.ts'
import { forgetNumbers } from '#app/domain/tax/forget-numbers.server.ts'
import { onRing } from '#app/platform/bell.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { log } from '#app/platform/log.server.ts'

export type Work = { stop: () => Promise<void> }

const secondMs = 1_000
const minuteMs = 60_000

/** Starts what goes on beside the pages: letters, refunds, reconciling, and looking the books over. */
export function startWork(): Work {
  const letters = startLetterSending({ everyMs: 2 * secondMs })
  const stopping = new AbortController()
  const rounds = {
    ...moneyRounds(),
    ...shopRounds(stopping.signal),
    ...storyRounds(),
    ...campaignRounds(),
    ...personRounds(),
  }
  const rings = [
    onRing('letters', () => letters.wake()),
    onRing('refunds', () => rounds.refunds.now()),
    onRing('imports', () => rounds.imports.now()),
    onRing('newsletters', () => rounds.newsletters.now()),
    onRing('withdrawn-stories', () => rounds.rewriting.now()),
  ]
  for (const round of [rounds.summing, rounds.tombstones, rounds.erasures]) round.now()
  return {
    stop: async () => {
      stopping.abort()
      for (const silence of rings) silence()
      await Promise.all([letters.stop(), ...Object.values(rounds).map((round) => round.stop())])
    },
  }
}

/** What is owed, and whether everything adds up. */
const moneyRounds = () => ({
  refunds: repeat('refunds', 30 * secondMs, () => payOwedRefunds(now())),
  reconciling: repeat('reconcile', 30 * secondMs, () => reconcile(now())),
  summing: repeat('sum-days', 60 * minuteMs, () => sumPastDays(now())),
  checking: repeat('verify', 10 * minuteMs, lookOver),
  cards: repeat('tributes', 10 * minuteMs, () => sweepTributes(now())),
  sweeping: repeat('limits', 10 * minuteMs, sweepCounts),
  forgetting: repeat('tax-numbers', 60 * minuteMs, () => forgetNumbers(now())),
})

/** The catalogue: files that are read in, days of publication, pictures that go. */
const shopRounds = (stopping: AbortSignal) => ({
  imports: repeat('imports', 10 * secondMs, () => carryOnImports(stopping)),
  publishing: repeat('publish', 30 * secondMs, () => publishDue(now())),
  withdrawing: repeat('withdraw-pictures', minuteMs / 2, withdrawRemoved),
  pictures: repeat('pictures', 10 * minuteMs, () => sweepPictures(now())),
})

/** Consents that end, and stories that go: withdrawn means gone within a minute, everywhere. */
const storyRounds = () => ({
  consents: repeat('consents', minuteMs, () => expireStories(now())),
  tombstones: repeat('tombstones', minuteMs / 2, () => keepTombstones(now())),
  rewriting: repeat('rewrite-stories', 10 * secondMs, () => rewriteStoryTables(now())),
  storyPictures: repeat('story-pictures', 10 * secondMs, () => sweepStoryPictures(now())),
  reminding: repeat('reminders', 60 * minuteMs, () => remindOfEnds(now())),
})

/** What was counted by address and counts no more. */
async function sweepCounts(): Promise<void> {
  await sweepAllowances(now())
  await sweepPayers(now())
}

/** Signatures, letters and files that are kept for so long and no longer. */
const campaignRounds = () => ({
  signatures: repeat('campaigns', 10 * minuteMs, () => sweepCampaigns(now())),
  reports: repeat('reports', 60 * minuteMs, () => sweepReports(now())),
})

/** Newsletters that are under way, whoever was forgotten, and what has been kept long enough. */
const personRounds = () => ({
  newsletters: repeat('newsletters', 5 * secondMs, () => queueNewsletters(now())),
  erasures: repeat('erasures', minuteMs / 2, () => keepErasures(now())),
  retention: repeat('retention', 60 * minuteMs, () => sweepRetention({ now: now() })),
})

async function lookOver(): Promise<void> {
  for (const breach of await findBreaches({ now: now() })) {
    log.warn('books.breach', {
      invariant: breach.invariant,
      reference: breach.subject,
      reason: breach.sentence,
    })
  }
}

/** Does `work` every `everyMs` (a fifth more or less, so that servers do not march in step), never twice at once; a failure is logged and the next round comes. */
function repeat(step: string, everyMs: number, work: () => Promise<unknown>) {
  let timer: NodeJS.Timeout
  let running: Promise<void> | undefined
  let stopped = false
  const round = (): void => {
    clearTimeout(timer)
    running ??= work()
      .then(() => undefined)
      .catch((error: unknown) => log.error('work.failed', error, { step }))
      .finally(() => {
        running = undefined
        if (!stopped) wait()
      })
  }
  const wait = (): void => {
    timer = setTimeout(round, everyMs * (0.8 + 0.4 * Math.random()))
  }
  wait()
  const stop = async (): Promise<void> => {
    stopped = true
    clearTimeout(timer)
    await running
  }
  return { now: round, stop }
}
