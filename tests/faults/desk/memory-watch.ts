import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a process holds, in megabytes; nothing when it is gone. */
function heldBy(pid: number): number {
  try {
    return (
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    )
  } catch {
    // It ended between the look and the reading.
    return 0
  }
}

/** The processes that write pictures anew for this one. */
export const rewritersOf = (parent: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, ppid, ...args]) => Number(ppid) === parent && args.join(' ').includes('rewriter'))
    .map(([pid]) => Number(pid))

/** Watches what the shop holds, alone and with those that open files for it, in megabytes. */
export function watchMemory(pid: number) {
  const before = heldBy(pid)
  const most = { shop: before, together: before }
  let rewriters: number[] = []
  const look = () => {
    const shop = heldBy(pid)
    const together = rewriters.reduce((sum, each) => sum + heldBy(each), shop)
    most.shop = Math.max(most.shop, shop)
    most.together = Math.max(most.together, together)
  }
  const timers = [
    setInterval(look, 10),
    setInterval(() => {
      rewriters = rewritersOf(pid)
    }, 100),
  ]
  return {
    end() {
      for (const timer of timers) clearInterval(timer)
      return { before, ...most }
    },
  }
}
