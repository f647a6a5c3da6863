import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawings } from '#app/operator/seed/drawing-list.ts'
import { readDrawing } from '#app/operator/seed/drawings.server.ts'
import { draw } from '#app/operator/seed/redraw.ts'

describe('the stored drawings of the example', () => {
  it('are all there, and no others', () => {
    const stored = readdirSync('app/operator/seed/drawn').sort()
    expect(stored).toEqual(drawings.map(({ name }) => `${name}.svg`).sort())
    expect(stored).toHaveLength(28)
  })

  it.each(drawings)('are what is drawn now: $name', async (drawing) => {
    const [stored, fresh] = [await readDrawing(drawing.name), `${draw(drawing)}\n`]
    expect(stored === fresh, 'run npx tsx app/operator/seed/redraw.ts').toBe(true)
  })

  it('say which one is missing', async () => {
    await expect(readDrawing('nothing')).rejects.toThrow('no drawing "nothing"')
  })
})
