import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { oweLetters } from '#app/domain/receipts/owe-letters.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { legalDate } from '#app/values/period.ts'
import { referenceTo } from '#app/values/reference.ts'
import { listGiversOfYear } from './gift-store.server.ts'

type Wish = { year: number; by: Actor; now: Date }

/**
 * Owes every giver of a year that is over her yearly statement, once: pressing again owes it only to whoever has been found since. Answers how
 * many are new.
 */
export async function oweYearLetters(wish: Wish): Promise<Outcome<number, 'year_going'>> {
  const { year, by, now: at } = wish
  if (Number(legalDate(at).slice(0, 4)) <= year) return refused('year_going')
  return transaction(async (tx) => {
    const givers = await listGiversOfYear(year, tx)
    const wishes = givers.map(({ id, email, locale }) => ({
      ...({ kind: 'year-confirmation', reference: referenceTo('giver', id) } as const),
      ...{ edition: year, recipient: email, locale, at },
    }))
    const owed = await oweLetters(wishes, tx)
    const about = { object: `tax-year/${year}`, called: String(year), at }
    const changes = [{ field: 'letters', to: owed }]
    await recordHistory({ by, action: 'tax.letters_started', ...about, changes }, tx)
    return done(owed)
  })
}
