import type { Server } from 'node:http'
import { makeSignInLink } from '#app/domain/staff/make-sign-in-link.server.ts'
import { disconnectDatabase } from '#app/platform/db.server.ts'
import { loadEnvironment } from '#app/platform/env/env.server.ts'
import type { Environment } from '#app/platform/env/environment.ts'
import { log } from '#app/platform/log.server.ts'
import { exampleOwner } from '#prisma/example/staff.ts'
import { greet } from './greet.server.ts'
import { saveLastWords, untilTold } from './last-words.server.ts'
import { openDatabase } from './open-database.server.ts'
import { saveExampleStaff } from './seed/store.server.ts'
import { seedExample } from './seed.server.ts'
import { serve } from './serve.server.ts'
import { startStandins } from './standins.server.ts'
import type { Surroundings } from './surroundings.ts'
import { complain } from './with-database.server.ts'
import { startWork } from './work.server.ts'

/** Starts everything that this environment asks for, and stays until it is told to end. An exit code when it cannot. */
export async function start(surroundings: Surroundings): Promise<number | undefined> {
  const started = performance.now()
  const loaded = loadEnvironment()
  if ('complaints' in loaded) return complain(loaded.complaints)
  const { environment } = loaded
  saveLastWords()
  // Told apart at once, because a start that fails later must not leave the stand-ins behind.
  const standins = startStandins(environment, surroundings.project)
  const database = await openDatabase(environment, surroundings.project)
  if (environment.demonstration) {
    await seedExample({ dataDir: environment.dataDir, log: () => undefined, now: new Date() })
  }
  await standins.ready
  const server = await serve(environment, surroundings)
  const work = startWork()
  await tellReady(environment, surroundings, performance.now() - started)
  await untilTold()
  await close(server)
  await work.stop()
  await disconnectDatabase()
  standins.stop()
  await database.release()
  await surroundings.vite?.close()
  return 0
}

async function tellReady(
  environment: Environment,
  { steps }: Surroundings,
  tookMs: number,
): Promise<void> {
  const [readyMs, { port, demonstration }] = [Math.round(tookMs), environment]
  const mode = demonstration ? 'demonstration' : 'production'
  log.info('ready', { port, durationMs: readyMs, mode })
  greet(environment, { steps, readyMs, desk: await deskLink(environment) })
}

/** In a demonstration, the address that signs the example's owner in at the desk, once. */
async function deskLink({ appUrl, demonstration }: Environment): Promise<string | undefined> {
  if (!demonstration) return undefined
  await saveExampleStaff()
  const token = await makeSignInLink(exampleOwner, new Date())
  return token && `${appUrl}/staff/sign-in/link/${token}`
}

/** Lets requests under way finish; idle connections are closed at once, slow ones after ten seconds. */
const close = (server: Server) =>
  new Promise<void>((closed) => {
    server.close(() => closed())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 10_000).unref()
  })
