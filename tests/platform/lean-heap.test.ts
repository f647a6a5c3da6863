import { describe, expect, it } from 'vitest'
import { onLeanHeap } from '#app/platform/lean-heap.server.ts'

async function* numbers(most: number, ended: () => void) {
  try {
    for (let number = 1; number <= most; number += 1) yield number
  } finally {
    ended()
  }
}

describe('rows on a lean heap', () => {
  it('are the same rows, and several lists may be read at once', async () => {
    const read = async () => {
      const rows: number[] = []
      for await (const row of onLeanHeap(numbers(1_000, () => undefined))) rows.push(row)
      return rows
    }
    const expected = Array.from({ length: 1_000 }, (_, at) => at + 1)
    expect(await Promise.all([read(), read()])).toEqual([expected, expected])
  })

  it('end where their reader does', async () => {
    let ended = 0
    for await (const row of onLeanHeap(numbers(1_000, () => (ended += 1)))) if (row === 3) break
    expect(ended).toBe(1)
  })
})
