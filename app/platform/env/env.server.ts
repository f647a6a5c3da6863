import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type Complaints,
  complaintsAbout,
  type Environment,
  environmentFrom,
  readSettings,
  type Secrets,
} from './environment.ts'

let current: Environment | undefined

/** The environment of this process. Throws before `loadEnvironment`: a programming error. */
export function env(): Environment {
  if (!current) throw new Error('the environment was asked for before it was loaded')
  return current
}

/** Sets the environment outright; tests do. */
export function useEnvironment(environment: Environment): Environment {
  current = environment
  return environment
}

/** What `make` makes of this environment, made once: a neighbour's client, say. Under another environment it is another. */
export function oncePerEnvironment<Thing>(make: (environment: Environment) => Thing): () => Thing {
  let made: { of: Environment; thing: Thing } | undefined
  return () => {
    if (made?.of !== env()) made = { of: env(), thing: make(env()) }
    return made.thing
  }
}

/** Reads, checks and keeps the environment, once, at boot. The complaints are for a person to read, a line each. */
export function loadEnvironment(
  source: Record<string, string | undefined> = process.env,
): { environment: Environment } | { complaints: Complaints } {
  const read = readSettings(source)
  if ('complaints' in read) return read
  const complaints = complaintsAbout(read.settings)
  if (complaints.length > 0) return { complaints }
  const settings = { ...read.settings, DATA_DIR: resolve(read.settings.DATA_DIR) }
  return { environment: useEnvironment(environmentFrom(settings, keptSecrets(settings.DATA_DIR))) }
}

/** The demonstration's own secrets: made once and kept, so that its links and cookies outlive a restart. */
function keptSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  const random = () => randomBytes(32).toString('base64url')
  const secrets: Secrets = {
    session: random(),
    vault: random(),
    stripeWebhook: `whsec_${random()}`,
    resendWebhook: `whsec_${randomBytes(24).toString('base64')}`,
  }
  mkdirSync(dataDir, { recursive: true })
  // Renamed into place: a reader never sees half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(`${file}.${process.pid}`, file)
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}
