import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** True while a process of this id exists. It may be another than the one that once had the id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    // EPERM: it is there, and another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When the process began, in the system's own words: together with the id it names one process for ever. */
export function birthOf(pid: number): string {
  if (process.platform === 'linux') return statOf(pid)[19] ?? ''
  if (process.platform === 'win32') return ''
  return askPs(pid, 'lstart')
}

/** The command line of a process, '' when it is gone or may not be read. */
export function commandOf(pid: number): string {
  if (process.platform === 'linux')
    return readProc(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim()
  return process.platform === 'win32' ? '' : askPs(pid, 'command')
}

/** The ids of all processes whose command line begins with these words. */
export function processesCalled(words: string): number[] {
  if (process.platform === 'win32') return []
  return everyProcess().filter((pid) => commandOf(pid).startsWith(words))
}

function everyProcess(): number[] {
  const names =
    process.platform === 'linux'
      ? readdirSync('/proc')
      : execFileSync('ps', ['-axo', 'pid='], { encoding: 'utf8' }).split('\n')
  return names.map(Number).filter((pid) => pid > 0)
}

/** Dead, but nobody has collected it yet: a container whose first process collects nothing is full of them. */
function isZombie(pid: number): boolean {
  return process.platform === 'linux' && statOf(pid)[0] === 'Z'
}

/** The fields of /proc/<pid>/stat after the name: [0] is the state, [19] the start in ticks since boot. */
function statOf(pid: number): string[] {
  const text = readProc(`/proc/${pid}/stat`)
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // it ended while we looked
  }
}

function askPs(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  } catch {
    return '' // ps answers with an error when there is no such process
  }
}
