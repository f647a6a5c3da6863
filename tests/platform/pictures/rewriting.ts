import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rewritePicture } from '#app/platform/pictures/rewrite-picture.server.ts'
import { bomb } from './make-picture.ts'

/** A program for the tests that has one picture after another written anew, for as long as it lives. */
const folder = mkdtempSync(join(tmpdir(), 'lykta-rewriting-'))
writeFileSync(join(folder, 'came'), bomb(6_000, 6_001))
process.stdout.write(`${folder}\n`)
while (true)
  await rewritePicture({ from: join(folder, 'came'), to: mkdtempSync(join(folder, 'to-')) })
