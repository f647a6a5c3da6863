import type { Answer, Visitor } from './visitor.ts'

export type Address = Record<
  'name' | 'email' | 'addressLine1' | 'addressLine2' | 'postcode' | 'city',
  string
>

let made = 0

/** Somebody who buys or gives, with an address of their own so that their letters can be told apart. */
export function makeBuyer(overrides: Partial<Address> = {}): Address {
  made += 1
  return {
    name: 'Maja Exempel',
    email: `buyer-${process.pid}-${made}@example.org`,
    addressLine1: 'Exempelgatan 1',
    addressLine2: '',
    postcode: '111 22',
    city: 'Stockholm',
    ...overrides,
  }
}

/** The value of a form's hidden field on a page. */
export function hiddenField(page: string, name: string): string {
  const field = page.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0] ?? ''
  const value = /value="([^"]*)"/.exec(field)?.[1]
  if (value === undefined) throw new Error(`the page has no field ${name}`)
  return value.replaceAll('&amp;', '&')
}

/** Puts a variant into the visitor's basket. */
export const addToBasket = (visitor: Visitor, variant: string, quantity = '1'): Promise<Answer> =>
  visitor.ask('/sv/basket', { form: { variant, quantity } })

export type CheckoutForm = Record<string, string>

/** Opens the checkout and answers the form as the buyer would send it. */
export async function fillCheckout(visitor: Visitor, buyer: Address): Promise<CheckoutForm> {
  const quoted = await visitor.ask('/sv/checkout', { form: { country: 'SE', update: '1' } })
  const delivery = quoted.body.match(/<input[^>]*name="delivery"[^>]*>/)?.[0] ?? ''
  return {
    country: 'SE',
    delivery: /value="([^"]*)"/.exec(delivery)?.[1] ?? '',
    ...buyer,
    total: hiddenField(quoted.body, 'total'),
  }
}

/** Sends the checkout form; the answer of a good one is a redirect to the payment page. */
export const submitCheckout = (visitor: Visitor, form: CheckoutForm): Promise<Answer> =>
  visitor.ask('/sv/checkout', { form })

export type PayAction = 'pay' | 'decline' | 'leave'

/** Presses a button on the stand-in's payment page; the answer of "pay" and "leave" is a redirect back to the shop. */
export const press = (visitor: Visitor, paymentPage: string, action: PayAction): Promise<Answer> =>
  visitor.ask(paymentPage, { form: { action } })

/** From an empty basket to the payment page; throws when any step refuses. Answers the payment page's address. */
export async function reachPayment(
  visitor: Visitor,
  variant: string,
  buyer = makeBuyer(),
): Promise<string> {
  expectStatus(await addToBasket(visitor, variant), 303)
  const answer = await submitCheckout(visitor, await fillCheckout(visitor, buyer))
  expectStatus(answer, 303)
  return answer.headers.location ?? ''
}

/** Throws with the page's own words when an answer has another status. */
export function expectStatus(answer: Answer, status: number): void {
  if (answer.status === status) return
  const words = answer.body
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
  throw new Error(`expected ${status}, got ${answer.status}: ${words}`)
}
