import { parseArgs } from 'node:util'
import type { Hook } from '#tests/standins/hook.ts'
import { defaultOptions, type StandinOptions } from '#tests/standins/options.ts'

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const

const flags = {
  port: text,
  host: text,
  'public-url': text,
  state: text,
  'app-url': text,
  'stripe-key': texts,
  'resend-key': texts,
  'webhook-url': text,
  'webhook-secret': text,
  'webhook-events': text,
  'resend-webhook-url': text,
  'resend-webhook-secret': text,
  'resend-webhook-events': text,
  keep: text,
  parallel: text,
  livemode: { type: 'boolean' },
} as const

function hookOf(url: string | undefined, secret: string | undefined, types = '*'): Hook | null {
  if (url === undefined) return null
  return { url, secret: secret ?? '', types: types.split(',').map((one) => one.trim()) }
}

function wholeOf(given: string | undefined, name: string, otherwise: number): number {
  if (given === undefined) return otherwise
  if (!/^\d{1,9}$/.test(given)) throw new Error(`--${name} must be a whole number.`)
  return Number(given)
}

/** Reads the command line. Throws with a sentence on an unknown or malformed flag, and on anything live. */
export function readFlags(args: string[]): StandinOptions {
  const { values } = parseArgs({ args, options: flags, strict: true })
  if (values.livemode)
    throw new Error('The stand-ins have no live mode: payments here are pretended.')
  return {
    port: wholeOf(values.port, 'port', defaultOptions.port),
    host: values.host ?? defaultOptions.host,
    publicUrl: values['public-url'] ?? null,
    state: values.state ?? null,
    appUrl: values['app-url'] ?? null,
    stripeKeys: values['stripe-key'] ?? [],
    resendKeys: values['resend-key'] ?? [],
    webhook: hookOf(values['webhook-url'], values['webhook-secret'], values['webhook-events']),
    resendWebhook: hookOf(
      values['resend-webhook-url'],
      values['resend-webhook-secret'],
      values['resend-webhook-events'],
    ),
    keep: wholeOf(values.keep, 'keep', defaultOptions.keep),
    parallel: Math.max(1, wholeOf(values.parallel, 'parallel', defaultOptions.parallel)),
  }
}
