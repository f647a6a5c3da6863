import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawPiece, drawPortrait } from '#prisma/example/drawings/gallery.ts'
import { drawHero } from '#prisma/example/drawings/hero.ts'
import { drawFavicon, drawMark, drawPlaceholder } from '#prisma/example/drawings/marks.ts'
import { products } from '#prisma/example/products.ts'
import type { PieceView, Portrait } from '#prisma/example/shape.ts'

const views: PieceView[] = ['main', 'worn']
const portraits: Portrait[] = ['tools', 'plant', 'bird', 'bench']
const pieces = products.flatMap(({ slug }) => views.map((view) => [slug, view] as const))

const idsOf = (svg: string): string[] =>
  [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')

const expectSafe = (svg: string): void => {
  expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|<text|\son\w+=|\sstyle=/i)
  expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|data:|url\((?!#)/)
  expect(svg).not.toMatch(/href="(?!#)/)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  const ids = idsOf(svg)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, used] of svg.matchAll(/(?:url\(|href=")#([^)"]+)/g)) expect(ids).toContain(used)
}

/** How much the brightness of a picture varies: an empty ground is near 6, a piece well above. */
const liveliness = async (svg: string): Promise<number> => {
  const small = await sharp(Buffer.from(svg)).resize(160).greyscale().png().toBuffer()
  const { channels } = await sharp(small).stats()
  return channels[0]?.stdev ?? 0
}

describe('a drawn piece', () => {
  it.each(pieces)('%s, %s: is light, safe, and shows something', async (slug, view) => {
    const svg = drawPiece(slug, view)
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(60_000)
    expectSafe(svg)
    expect(await liveliness(svg)).toBeGreaterThan(9)
  })

  it('shares no id with another picture, so that several can stand in one page', () => {
    const ids = pieces.slice(0, 8).flatMap(([slug, view]) => idsOf(drawPiece(slug, view)))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is the same each time', () => {
    expect(drawPiece('winter-pearls', 'main')).toBe(drawPiece('winter-pearls', 'main'))
  })

  it('is refused when there is no such piece', () => {
    expect(() => drawPiece('nothing', 'main')).toThrow('No drawing of nothing')
  })
})

describe('the other drawings', () => {
  it.each(portraits)('portrait %s', async (portrait) => {
    const svg = drawPortrait(portrait)
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(60_000)
    expectSafe(svg)
    expect(await liveliness(svg)).toBeGreaterThan(9)
  })

  it('the workbench is wide and lively', async () => {
    const svg = drawHero()
    expectSafe(svg)
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(120_000)
    expect(await liveliness(svg)).toBeGreaterThan(20)
  })

  it('the mark takes its colour from the text, and the small signs are small', () => {
    expect(drawMark()).toContain('fill="currentColor"')
    for (const svg of [drawMark(), drawFavicon(), drawPlaceholder()]) {
      expectSafe(svg)
      expect(Buffer.byteLength(svg)).toBeLessThan(2_000)
    }
  })
})
