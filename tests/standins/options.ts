import type { Hook } from '#tests/standins/hook.ts'

/** Everything that can be chosen when the stand-ins are started. */
export interface StandinOptions {
  /** 0 chooses a free one. */
  port: number
  host: string
  /** Origin under which a browser reaches this server; null for the application's host name, or else `host`, with this port. */
  publicUrl: string | null
  /** Folder for the journal; null keeps everything in memory. */
  state: string | null
  /** The application's own origin, linked from the pages. */
  appUrl: string | null
  /** API keys that are accepted; empty for any test key. */
  stripeKeys: string[]
  resendKeys: string[]
  webhook: Hook | null
  resendWebhook: Hook | null
  /** Rows of each kind that are remembered. */
  keep: number
  /** Webhook deliveries at once. */
  parallel: number
}

export const defaultOptions: StandinOptions = {
  port: 0,
  host: '127.0.0.1',
  publicUrl: null,
  state: null,
  appUrl: null,
  stripeKeys: [],
  resendKeys: [],
  webhook: null,
  resendWebhook: null,
  keep: 50_000,
  parallel: 8,
}

export const isLiveKey = (key: string) => /^(sk|rk|pk)_live_/.test(key)

/** Why these options must not be started with, or null. Pretended payments never run beside a live key. */
export function whyNotStart(options: StandinOptions): string | null {
  if (options.stripeKeys.some(isLiveKey)) {
    return 'The stand-ins refuse to start beside a live Stripe key: payments here are pretended.'
  }
  const hooks = [options.webhook, options.resendWebhook].filter((hook) => hook !== null)
  if (hooks.some((hook) => hook.secret === '')) return 'A webhook address needs its secret.'
  if (hooks.some((hook) => !URL.canParse(hook.url))) return 'A webhook address is not an address.'
  return null
}
