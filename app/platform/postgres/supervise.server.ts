import { setTimeout as pause } from 'node:timers/promises'
import { bringUp, hasSocket } from './bring-up.server.ts'
import type { ClusterPlan } from './cluster.server.ts'
import type { Lease } from './lease.server.ts'
import { withLock } from './lock.server.ts'
import { capServerLog, type Log } from './log.server.ts'
import type { Postmaster } from './postmaster.server.ts'
import { birthOf, isAlive } from './processes.server.ts'

/** What a supervisor needs: the server it found, and whom to tell. */
type Watched = {
  plan: ClusterPlan
  server: Postmaster
  lease: Lease
  log: Log
  onCrash: () => void
}

/** A crash is noticed within this many ms; a look costs some microseconds. */
const lookEvery = 200

/** Every so many looks the lease is touched, the socket looked for and the log kept short: once a second. */
const choresEvery = 5

/**
 * Watches the server and starts it again when it dies, ours or not; of several supervisors the first to get the lock does
 * it and the others join. Answers with `stop`, which waits for a restart under way. Never throws: it tries on, and logs.
 */
export function superviseServer(watched: Watched): { stop(): Promise<void> } {
  const state = {
    server: watched.server,
    birth: birthOf(watched.server.pid),
    stopped: false,
    looks: 0,
  }
  let recovering: Promise<void> | undefined
  const look = () => {
    state.looks += 1
    if (recovering || looksServing(state, watched)) return
    recovering = recover(state, watched).finally(() => {
      recovering = undefined
    })
  }
  const timer = setInterval(look, lookEvery)
  timer.unref()
  return {
    stop: async () => {
      state.stopped = true
      clearInterval(timer)
      await recovering
    },
  }
}

type State = { server: Postmaster; birth: string; stopped: boolean; looks: number }

/** A look that fails (a full disk, too many open files) says nothing about the server: the next one will. */
function looksServing(state: State, watched: Watched): boolean {
  try {
    return isServing(state, watched)
  } catch (error) {
    watched.log('postgres.look-failed', {
      reason: error instanceof Error ? error.message : String(error),
    })
    return true
  }
}

function isServing({ server, birth, looks }: State, { plan, lease }: Watched): boolean {
  if (!isAlive(server.pid) || birthOf(server.pid) !== birth) return false
  if (looks % choresEvery !== 0) return true
  lease.touch()
  capServerLog(plan.home)
  return hasSocket(server)
}

async function recover(state: State, { plan, log, onCrash }: Watched): Promise<void> {
  const began = performance.now()
  log('postgres.crashed', { pid: state.server.pid })
  onCrash()
  for (let wait = 250; !state.stopped; wait = Math.min(wait * 2, 2_000)) {
    try {
      const { server, started } = await withLock(plan.home, () => bringUp(plan, log))
      Object.assign(state, { server, birth: birthOf(server.pid) })
      log('postgres.recovered', {
        pid: server.pid,
        started,
        ms: Math.round(performance.now() - began),
      })
      return
    } catch (error) {
      // Whatever is wrong may pass (a full disk, a folder not mounted yet); without the server there is nothing to lose.
      log('postgres.restart-failed', {
        reason: error instanceof Error ? error.message : String(error),
      })
      await pause(wait, undefined, { ref: false })
    }
  }
}
