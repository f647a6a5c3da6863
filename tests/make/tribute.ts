import { applySession } from '#app/domain/checkout/apply-session.server.ts'
import { saveTribute } from '#app/domain/donations/tributes/tribute-store.server.ts'
import { db, transaction } from '#app/platform/db.server.ts'
import { accessToken } from '#app/platform/seal.server.ts'
import { type MadeGift, makeGift } from './gift.ts'
import { makeOrganisation } from './organisation.ts'
import { sessionOf } from './session.ts'

type Wish = { now: Date; to?: string; day?: string; print?: boolean }

export type MadeTribute = { gift: MadeGift; id: string; token: string; pay: () => Promise<void> }

/** A gift that waits for its payment, with a card in somebody's memory that goes with it. */
export async function makeTribute({ now, to, day, print }: Wish): Promise<MadeTribute> {
  await makeOrganisation()
  const gift = await makeGift({ now })
  const delivery = print
    ? ({ way: 'print', ...(day && { day }) } as const)
    : ({ way: 'email', to: to ?? 'nils@prov.example', day: day ?? '2026-12-24' } as const)
  const words = { honoured: 'Karin Öberg', sender: 'Åsa och Nils', greeting: 'Vi minns henne.' }
  const tribute = { kind: 'memory', ...words, delivery } as const
  await transaction((tx) => saveTribute({ donationId: gift.id, locale: 'sv', tribute }, tx))
  const { id } = await db().tribute.findUniqueOrThrow({ where: { donationId: gift.id } })
  const pay = async () => void (await applySession(sessionOf(gift.payment, 'paid'), { now }))
  return { gift, id, token: accessToken('tribute', id), pay }
}
