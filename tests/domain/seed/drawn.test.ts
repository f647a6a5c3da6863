import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawings as ofDesigners } from '#app/domain/designers/drawing.ts'
import { drawings } from '#app/operator/seed/drawing-list.ts'
import { readDrawing } from '#app/operator/seed/drawings.server.ts'
import { draw, portraits } from '#app/operator/seed/redraw.ts'
import { drawPortrait } from '#prisma/example/drawings/gallery.ts'

describe('the stored drawings of the example', () => {
  it('are all there, and no others', () => {
    const stored = readdirSync('app/operator/seed/drawn').sort()
    expect(stored).toEqual(drawings.map(({ name }) => `${name}.svg`).sort())
    expect(stored).toHaveLength(24)
  })

  it.each(drawings)('are what is drawn now: $name', async (drawing) => {
    const [stored, fresh] = [await readDrawing(drawing.name), `${draw(drawing)}\n`]
    expect(stored === fresh, 'run npx tsx app/operator/seed/redraw.ts').toBe(true)
  })

  it('say which one is missing', async () => {
    await expect(readDrawing('nothing')).rejects.toThrow('no drawing "nothing"')
  })
})

describe('the drawings that stand for designers', () => {
  it('are all there, and no others', () => {
    expect([...ofDesigners].sort()).toEqual([...portraits].sort())
    expect(readdirSync('public/portraits').sort()).toEqual(
      portraits.map((name) => `${name}.svg`).sort(),
    )
  })

  it.each(portraits)('are what is drawn now: %s', (name) => {
    const stored = readFileSync(`public/portraits/${name}.svg`, 'utf8')
    expect(stored === `${drawPortrait(name)}\n`, 'run npx tsx app/operator/seed/redraw.ts').toBe(
      true,
    )
  })
})
