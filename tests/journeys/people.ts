import { randomBytes } from 'node:crypto'

const one = (kind: string) => `${kind}-${randomBytes(5).toString('hex')}@example.org`

/** Somebody who buys, with an address of her own so that her letters can be told apart. */
export const makeBuyer = () => ({
  name: 'Maja Exempel',
  email: one('buyer'),
  addressLine1: 'Exempelgatan 1',
  addressLine2: 'c/o Ek',
  postcode: '111 22',
  city: 'Stockholm',
})
export type Buyer = ReturnType<typeof makeBuyer>

/** Somebody who gives. */
export const makeGiver = () => ({ name: 'Astrid Exempel', email: one('giver') })
export type Giver = ReturnType<typeof makeGiver>
