import { type GiftField, readGiftForm } from '#app/domain/donations/gift-form.ts'

export const good = {
  rhythm: 'once',
  amount: '25000',
  ownAmount: '',
  fund: 'safe-nights',
  name: 'Greta Givare',
  email: 'greta@prov.example',
  form: 'sealed',
  currency: 'SEK',
}
export const suggested = { once: [10_000, 25_000, 50_000], monthly: [10_000, 20_000] }
export const fee = {
  validFrom: '2026-01-01',
  basisPoints: 150,
  fixed: { SEK: 180, NOK: 200, EUR: 25 },
}
const now = new Date('2026-11-22T22:30:00Z')

/** Other values in the form; undefined leaves a field out, several send it so often. */
export type Change = Partial<Record<GiftField, string | string[] | undefined>>

/** The form with a change in it. */
export function formOf(change: Change = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...good, ...change })) {
    for (const single of [value ?? []].flat()) form.append(name, single)
  }
  return form
}

/** What the form with a change in it is read as. */
export const read = (change: Change) =>
  readGiftForm(formOf(change), { amounts: suggested, fee, now })
