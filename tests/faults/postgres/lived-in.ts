import { execFileSync } from 'node:child_process'
import { inject } from 'vitest'
import { newFolder } from './playground.ts'

/** A folder in which a shop has run before, for tests of what comes after the first start: a copy, since making a cluster is most of that start. */
export function livedInFolder(uid: number | undefined): string {
  const folder = newFolder()
  // As root, the owners too: the cluster belongs to the server's own account.
  execFileSync('cp', ['-Rp', `${inject('livedIn')[String(uid)]}/.`, folder])
  return folder
}
