import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { followers } from '#app/domain/checkout/followers.server.ts'
import type { Environment } from '#app/platform/env/environment.ts'
import { log } from '#app/platform/log.server.ts'

export type Standins = { ready: Promise<void>; stop: () => void }

/** Starts the stand-ins of a demonstration as a process of their own; they end with this one. Nothing outside a demonstration. */
export function startStandins(environment: Environment, project: string): Standins {
  if (!environment.standins) return { ready: Promise.resolve(), stop: () => undefined }
  const { port } = environment.standins
  const child = fork(join(project, 'build/standins/main.js'), flags(environment, port), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C reaches the whole group; the stand-ins end when this process does, not before.
    detached: true,
  })
  let stopping = false
  child.on('error', (error) => log.error('standins.failed', error))
  child.on('exit', (code, signal) => {
    if (!stopping) log.warn('standins.ended', { code, signal })
  })
  const ready = readiness(child, port)
  // Awaited only once the database is up; until then a failure must not count as unheard.
  ready.catch(() => undefined)
  const stop = () => {
    stopping = true
    child.kill('SIGTERM')
  }
  return { ready, stop }
}

const readiness = (child: ChildProcess, port: number) =>
  new Promise<void>((ready, failed) => {
    child.once('message', () => ready())
    child.once('exit', () =>
      failed(
        new Error(
          `The stand-ins could not start on port ${port}. Is it taken? Set STANDIN_PORT to a free one.`,
        ),
      ),
    )
  })

function flags(environment: Environment, port: number): string[] {
  const { stripe, mail, appUrl, dataDir, host } = environment
  const inner = `http://127.0.0.1:${environment.port}`
  return [
    ...['--port', String(port), '--host', host, '--state', join(dataDir, 'standins')],
    ...['--app-url', appUrl, '--webhook-url', `${inner}/webhooks/stripe`],
    ...[
      '--webhook-secret',
      stripe.webhookSecrets[0] ?? '',
      '--webhook-events',
      Object.keys(followers).join(),
    ],
    ...mailFlags(mail.webhookSecret, inner),
  ]
}

/** The tellings that anything follows from; the demonstration's letters are many. */
const heardOfMail = ['email.bounced', 'email.complained', 'email.suppressed']

const mailFlags = (secret: string | undefined, inner: string): string[] =>
  secret
    ? [
        ...['--resend-webhook-url', `${inner}/webhooks/resend`, '--resend-webhook-secret', secret],
        ...['--resend-webhook-events', heardOfMail.join()],
      ]
    : []
