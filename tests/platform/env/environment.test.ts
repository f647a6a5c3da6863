import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadEnvironment } from '#app/platform/env/env.server.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lykta-env-'))
  folders.push(folder)
  return folder
}

const production = {
  APP_URL: 'https://lykta.example',
  STRIPE_SECRET_KEY: 'sk_live_abcdefgh',
  STRIPE_WEBHOOK_SECRET: 'whsec_abcdefgh',
  RESEND_API_KEY: 're_abcdefgh',
  MAIL_FROM: 'Lykta <brev@lykta.example>',
  SESSION_SECRET: 'a session secret of 32 characters',
  VAULT_KEY: 'a vault key of 32 characters also',
}

const load = (source: Record<string, string | undefined>) =>
  loadEnvironment({ DATA_DIR: newFolder(), ...source })

const complaintsOf = (source: Record<string, string | undefined>) => {
  const loaded = load(source)
  return 'complaints' in loaded ? loaded.complaints : []
}

function environmentOf(source: Record<string, string | undefined>) {
  const loaded = load(source)
  if ('complaints' in loaded) throw new Error(loaded.complaints.join('\n'))
  return loaded.environment
}

describe('without any setting', () => {
  it('it is a demonstration on this machine alone, with its neighbours next door', () => {
    expect(environmentOf({})).toMatchObject({
      ...{ demonstration: true, port: 3000, host: '127.0.0.1', appUrl: 'http://localhost:3000' },
      databaseUrl: undefined,
      vaultDatabaseUrl: undefined,
      stripe: { secretKey: 'sk_test_demonstration', apiUrl: 'http://127.0.0.1:3001', live: false },
      mail: { apiKey: 're_demonstration', baseUrl: 'http://127.0.0.1:3001' },
      standins: { port: 3001, payments: true, letters: true },
    })
  })

  it('its secrets are made once, kept for its owner alone, and never the same elsewhere', () => {
    const folder = newFolder()
    const first = environmentOf({ DATA_DIR: folder })
    expect(environmentOf({ DATA_DIR: folder })).toEqual(first)
    expect(first.sessionSecret.length).toBeGreaterThanOrEqual(43)
    expect(
      new Set([first.sessionSecret, first.vaultKey, ...first.stripe.webhookSecrets]).size,
    ).toBe(3)
    expect(environmentOf({}).sessionSecret).not.toBe(first.sessionSecret)
    const file = join(folder, 'secrets.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toContain(first.vaultKey)
  })

  it('an empty value is none', () => {
    const empty = Object.fromEntries(Object.keys(production).map((name) => [name, '']))
    expect(environmentOf(empty).demonstration).toBe(true)
  })
})

describe('a production', () => {
  it('takes every setting, listens everywhere and starts no stand-in', () => {
    expect(
      environmentOf({ ...production, PORT: '8080', DATABASE_URL: 'postgres://db/lykta' }),
    ).toMatchObject({
      ...{ demonstration: false, port: 8080, host: '0.0.0.0', appUrl: 'https://lykta.example' },
      databaseUrl: 'postgres://db/lykta',
      vaultDatabaseUrl: undefined,
      stripe: { secretKey: 'sk_live_abcdefgh', webhookSecrets: ['whsec_abcdefgh'], live: true },
      mail: { apiKey: 're_abcdefgh', baseUrl: undefined, from: 'Lykta <brev@lykta.example>' },
      ...{ sessionSecret: production.SESSION_SECRET, vaultKey: production.VAULT_KEY },
      standins: undefined,
    })
  })

  it('may have two webhook secrets while one is being rolled', () => {
    const rolled = { ...production, STRIPE_WEBHOOK_SECRET: 'whsec_old,whsec_new' }
    expect(environmentOf(rolled).stripe.webhookSecrets).toEqual(['whsec_old', 'whsec_new'])
  })

  it.each(['APP_URL', 'MAIL_FROM', 'SESSION_SECRET', 'VAULT_KEY', 'STRIPE_WEBHOOK_SECRET'])(
    'does not start without %s, and says so in one line',
    (name) => {
      const complaints = complaintsOf({ ...production, [name]: undefined })
      expect(complaints).toHaveLength(1)
      expect(complaints[0]).toMatch(new RegExp(`^${name}: required`))
    },
  )

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', 'eighty'],
    ['PORT', '80.5'],
    ['STANDIN_PORT', '-1'],
    ['APP_URL', 'lykta.example'],
    ['APP_URL', 'ftp://lykta.example'],
    ['APP_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://db/lykta'],
    ['STRIPE_SECRET_KEY', 'pk_live_abcdefgh'],
    ['STRIPE_SECRET_KEY', 'sk_live_a b'],
    ['STRIPE_WEBHOOK_SECRET', 'secret'],
    ['STRIPE_API_URL', 'stand-in'],
    ['RESEND_API_KEY', 'key'],
    ['RESEND_WEBHOOK_SECRET', 'secret'],
    ['RESEND_BASE_URL', '//mail'],
    ['MAIL_FROM', 'Lykta'],
    ['MAIL_FROM', 'Lykta <a@b.example>\r\nBcc: c@d.example'],
    ['SESSION_SECRET', 'too short'],
    ['VAULT_KEY', 'too short as well'],
  ])('does not start with %s=%j: one line names it and does not repeat it', (name, value) => {
    const complaints = complaintsOf({ ...production, [name]: value })
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(new RegExp(`^${name}: .{5,}`))
    expect(complaints[0]).not.toContain('\n')
    if (value.length > 4) expect(complaints[0]).not.toContain(value)
  })

  it('says everything that is wrong at once', () => {
    const wrong = { ...production, PORT: 'x', APP_URL: 'x', VAULT_KEY: 'x' }
    expect(complaintsOf(wrong).map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'APP_URL',
      'VAULT_KEY',
    ])
  })

  it('keeps the origin of its address only', () => {
    expect(environmentOf({ ...production, APP_URL: 'https://Lykta.example/sv/?x#y' }).appUrl).toBe(
      'https://lykta.example',
    )
  })
})

describe('a live key', () => {
  it.each(['sk_live_abcdefgh', 'rk_live_abcdefgh'])(
    '%s does not start beside a stand-in',
    (key) => {
      const complaints = complaintsOf({
        ...production,
        STRIPE_SECRET_KEY: key,
        RESEND_API_KEY: undefined,
      })
      expect(complaints).toEqual([
        'RESEND_API_KEY: a live Stripe key does not start beside the stand-ins',
      ])
    },
  )

  it('does not start on an address that anybody can read', () => {
    const complaints = complaintsOf({ ...production, APP_URL: 'http://lykta.example' })
    expect(complaints).toEqual(['APP_URL: must be https with a live Stripe key'])
  })

  it('is told from a test key', () => {
    const test = {
      ...production,
      APP_URL: 'http://localhost:3000',
      STRIPE_SECRET_KEY: 'rk_test_abc',
    }
    expect(environmentOf(test).stripe.live).toBe(false)
    expect(environmentOf({ ...production, STRIPE_SECRET_KEY: 'rk_live_abc' }).stripe.live).toBe(
      true,
    )
  })
})

describe('half a configuration', () => {
  it('with another origin for Stripe needs a key for it', () => {
    expect(complaintsOf({ STRIPE_API_URL: 'http://127.0.0.1:9000' })).toEqual([
      'STRIPE_SECRET_KEY: required with STRIPE_API_URL',
    ])
  })

  it('with payments of its own and pretended letters starts the stand-in for letters alone', () => {
    const half = {
      STRIPE_SECRET_KEY: 'sk_test_abc',
      STRIPE_WEBHOOK_SECRET: 'whsec_abc',
      STANDIN_PORT: '4000',
    }
    expect(environmentOf(half)).toMatchObject({
      ...{ demonstration: true, standins: { port: 4000, payments: false, letters: true } },
      ...{ stripe: { apiUrl: undefined }, mail: { baseUrl: 'http://127.0.0.1:4000' } },
    })
  })
})
