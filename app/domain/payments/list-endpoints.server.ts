import { askStripe } from '#app/platform/stripe.server.ts'

/** Where Stripe sends what happens, and in which version of its language. */
export type Endpoint = {
  url: string
  version: string | undefined
  enabled: boolean
  events: string[]
}

/** The webhook endpoints that Stripe knows for this account; undefined when Stripe cannot say now. */
export async function listEndpoints(): Promise<Endpoint[] | undefined> {
  const answer = await askStripe((stripe) => stripe.webhookEndpoints.list({ limit: 20 }), {
    step: 'endpoints',
  })
  return answer?.data.map(({ url, api_version, status, enabled_events }) => ({
    ...{ url, version: api_version ?? undefined, enabled: status === 'enabled' },
    events: enabled_events,
  }))
}
