import { expect, test } from 'vitest'
import { unguardedBuild } from '../shop/break-guard.ts'
import { setScene } from '../shop/scene.ts'
import { uploadHostileFiles } from './hostile-uploads.ts'

test('hostile files are seen to come in where nothing limits how much is sent', async () => {
  const unguarded = await unguardedBuild({
    find: /mostBytesAtOnce = 60 \* 1024 \* 1024/g,
    put: 'mostBytesAtOnce = 600 * 1024 * 1024',
  })
  const scene = await setScene({ quiet: true, build: unguarded.folder })
  try {
    const { faults } = await uploadHostileFiles(scene, { rounds: 8, seed: 20261127 })
    expect(faults.join('\n')).toMatch(/a hundred megabytes were answered with/)
  } finally {
    await scene.close()
    await unguarded.remove()
  }
})
