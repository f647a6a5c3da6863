import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)
const origin = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin)
const secret = z.string().min(32, 'must be at least 32 characters')

const shape = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).optional(),
  APP_URL: origin.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  VAULT_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_\w+$/, 'must be a Stripe secret or restricted key')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\S+$/, 'must begin with whsec_')
    .optional(),
  STRIPE_API_URL: origin.optional(),
  RESEND_API_KEY: z
    .string()
    .regex(/^re_\S+$/, 'must begin with re_')
    .optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\S+$/, 'must begin with whsec_')
    .optional(),
  RESEND_BASE_URL: origin.optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/, 'must hold an e-mail address')
    .optional(),
  SESSION_SECRET: secret.optional(),
  VAULT_KEY: secret.optional(),
  STANDIN_PORT: port.optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
})

export type Settings = z.infer<typeof shape>

/** The whole configuration of a running Lykta. Every field is present; nothing else in the program reads the process's environment. */
export type Environment = {
  /** No money moves: payments, letters or both go to the stand-ins. */
  demonstration: boolean
  port: number
  host: string
  appUrl: string
  dataDir: string
  databaseUrl: string | undefined
  /** The same database by the login that alone may see the vault; the embedded server has one of its own. */
  vaultDatabaseUrl: string | undefined
  /** Two webhook secrets, with a comma between, while one is being rolled. */
  stripe: { secretKey: string; webhookSecrets: string[]; apiUrl: string | undefined; live: boolean }
  mail: {
    apiKey: string
    webhookSecret: string | undefined
    baseUrl: string | undefined
    from: string
  }
  sessionSecret: string
  vaultKey: string
  standins: { port: number; payments: boolean; letters: boolean } | undefined
  /** How many proxies of our own stand in front and tell the visitor's address; none is believed otherwise. */
  trustedProxies: number
}

export type Secrets = {
  session: string
  vault: string
  stripeWebhook: string
  resendWebhook: string
}

/** One line for each setting that is missing or malformed. */
export type Complaints = string[]

/** Reads settings by shape. An empty value counts as unset, as an unfilled line in an environment file means it. */
export function readSettings(
  source: Record<string, string | undefined>,
): { settings: Settings } | { complaints: Complaints } {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const read = shape.safeParse(filled)
  if (read.success) return { settings: read.data }
  return {
    complaints: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  }
}

export const usesStandins = (settings: Settings): boolean =>
  !settings.STRIPE_SECRET_KEY || !settings.RESEND_API_KEY

/** What these settings lack or contradict. Empty when Lykta may start. */
export function complaintsAbout(settings: Settings): Complaints {
  const complaints: Complaints = []
  const live = /^(sk|rk)_live_/.test(settings.STRIPE_SECRET_KEY ?? '')
  if (settings.STRIPE_SECRET_KEY && !settings.STRIPE_WEBHOOK_SECRET) {
    complaints.push(
      'STRIPE_WEBHOOK_SECRET: required with STRIPE_SECRET_KEY, or no payment is ever heard of',
    )
  }
  if (settings.VAULT_DATABASE_URL && !settings.DATABASE_URL) {
    complaints.push('DATABASE_URL: required with VAULT_DATABASE_URL')
  }
  if (!settings.STRIPE_SECRET_KEY && settings.STRIPE_API_URL) {
    complaints.push('STRIPE_SECRET_KEY: required with STRIPE_API_URL')
  }
  if (live && !settings.RESEND_API_KEY) {
    complaints.push('RESEND_API_KEY: a live Stripe key does not start beside the stand-ins')
  }
  if (live && settings.APP_URL?.startsWith('http://')) {
    complaints.push('APP_URL: must be https with a live Stripe key')
  }
  if (usesStandins(settings)) return complaints
  for (const name of ['APP_URL', 'MAIL_FROM', 'SESSION_SECRET', 'VAULT_KEY'] as const) {
    if (!settings[name]) complaints.push(`${name}: required outside the demonstration`)
  }
  return complaints
}

/** The environment that complete settings mean. `secrets` fill what a demonstration leaves out. */
export function environmentFrom(settings: Settings, secrets: Secrets): Environment {
  const [payments, letters] = [!settings.STRIPE_SECRET_KEY, !settings.RESEND_API_KEY]
  const demonstration = payments || letters
  const standinPort = settings.STANDIN_PORT ?? settings.PORT + 1
  const standinUrl = `http://127.0.0.1:${standinPort}`
  return {
    demonstration,
    port: settings.PORT,
    host: settings.HOST ?? (demonstration ? '127.0.0.1' : '0.0.0.0'),
    appUrl: settings.APP_URL ?? `http://localhost:${settings.PORT}`,
    ...{ databaseUrl: settings.DATABASE_URL, vaultDatabaseUrl: settings.VAULT_DATABASE_URL },
    stripe: {
      secretKey: settings.STRIPE_SECRET_KEY ?? 'sk_test_demonstration',
      webhookSecrets: (settings.STRIPE_WEBHOOK_SECRET ?? secrets.stripeWebhook).split(','),
      apiUrl: payments ? standinUrl : settings.STRIPE_API_URL,
      live: /^(sk|rk)_live_/.test(settings.STRIPE_SECRET_KEY ?? ''),
    },
    mail: {
      apiKey: settings.RESEND_API_KEY ?? 're_demonstration',
      webhookSecret:
        settings.RESEND_WEBHOOK_SECRET ?? (letters ? secrets.resendWebhook : undefined),
      baseUrl: letters ? standinUrl : settings.RESEND_BASE_URL,
      from: settings.MAIL_FROM ?? 'Lykta <brev@lykta.example>',
    },
    sessionSecret: settings.SESSION_SECRET ?? secrets.session,
    vaultKey: settings.VAULT_KEY ?? secrets.vault,
    standins: demonstration ? { port: standinPort, payments, letters } : undefined,
    ...{ trustedProxies: settings.TRUSTED_PROXIES, dataDir: settings.DATA_DIR },
  }
}
