import { expect } from '@playwright/test'

/** Where the stand-ins of the journeys' demonstration listen: beside the shop, as `npm start` has it. */
export const standins = (): string => `http://localhost:${Number(process.env.JOURNEY_PORT) + 1}`

type Session = {
  id: string
  status: string
  payment_status: string
  amount_total: number
  currency: string
  metadata: Record<string, string>
}

/** What the stand-ins hold now. */
export async function controlState(): Promise<{ sessions: Session[]; faults: unknown[] }> {
  const answer = await fetch(`${standins()}/control.json?limit=1000`)
  expect(answer.status).toBe(200)
  return answer.json()
}

/** The payment page that is open in the browser, as the stand-in for Stripe knows it. */
export async function sessionAt(address: string): Promise<Session> {
  const id = new URL(address).pathname.split('/').at(-1)
  const found = (await controlState()).sessions.find((session) => session.id === id)
  if (!found) throw new Error(`no payment page at ${address}`)
  return found
}

/** Gives the stand-ins an order to go wrong. They are shared: only journeys that run alone may do it. */
export async function order(orders: Record<string, unknown>): Promise<void> {
  const answer = await fetch(`${standins()}/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(orders),
  })
  expect(await answer.json()).toEqual({ ok: true })
}
