import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { testEnvironment } from '#tests/make/environment.ts'
import { makeFund, makeSettledGift } from '#tests/make/gift.ts'
import type { FaultOrder, Orders } from '#tests/standins/control/rules.ts'
import { startStandins } from '#tests/standins/start.ts'

export type SentLetter = { id: string; to: string[]; subject: string; html: string; text: string }

/** A database and the stand-in for Resend, spoken to through the real client. */
export async function usePostOffice(connections = 16) {
  const standins = await startStandins()
  const { mail } = testEnvironment()
  const environment = { mail: { ...mail, baseUrl: standins.url } }
  const database: TestDatabase = await useTestDatabase({ connections, environment })
  const order = async (orders: Orders): Promise<void> => {
    const answer = await fetch(`${standins.url}/control`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(orders),
    })
    if (!answer.ok) throw new Error(`the stand-ins refused: ${await answer.text()}`)
  }
  return {
    /** Makes the next letters go wrong. */
    breakMail: (mail: FaultOrder) => order({ mail }),
    mendMail: () => order({ reset: 'faults' }),
    /** Moves the neighbour's clock, so that it forgets old keys. */
    passHours: (hours: number) => order({ clock: { advanceSeconds: hours * 3600 } }),
    /** Everything that has gone out, newest first. */
    inbox: async (): Promise<SentLetter[]> =>
      (await (await fetch(`${standins.url}/inbox.json`)).json()) as SentLetter[],
    clear: async () => {
      await order({ reset: 'all' })
      await database.reset()
    },
    close: async () => {
      await database.close()
      await standins.close()
    },
  }
}

/** Owes that many receipts for gifts; answers the gifts. */
export async function oweReceipts(count: number, now = new Date()) {
  await makeFund()
  const gifts: Awaited<ReturnType<typeof makeSettledGift>>[] = []
  while (gifts.length < count) {
    const next = Array.from({ length: Math.min(10, count - gifts.length) }, () =>
      makeSettledGift({ now, email: 'greta@prov.example' }),
    )
    gifts.push(...(await Promise.all(next)))
  }
  return gifts
}

export const findLetters = () => db().letter.findMany({ orderBy: { owedAt: 'asc' } })

/** The one letter there is. */
export async function findOnlyLetter() {
  const [letter, another] = await findLetters()
  if (!letter || another) throw new Error('there is not exactly one letter')
  return letter
}

export const minutesAfter = (at: Date, minutes: number): Date =>
  new Date(at.getTime() + minutes * 60_000)
