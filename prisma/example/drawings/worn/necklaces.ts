import { chain } from '../kit/chain.ts'
import { type Place, smooth } from '../kit/curve.ts'
import { piece } from '../kit/paper.ts'
import { pearlString } from '../kit/pearl-string.ts'
import { ruler } from '../kit/ruler.ts'
import { figure, neck } from '../kit/silhouettes.ts'
import { placed, wornPicture } from '../kit/worn.ts'
import { duskStone } from '../pieces/dusk-long-pendant.ts'
import { lantern } from '../pieces/lantern-pendant.ts'

// Enlarged so that one millimetre is four units.
const closeNeck = () => `<g transform="translate(-270 -50) scale(1.45)">${neck()}</g>`
const scale = () => ruler({ x: 90, y: 1096, mm: 100, unit: 4, every: 20 })

const round = (from: Place, low: Place, to: Place): Place[] =>
  smooth([
    from,
    [from[0] + 34, from[1] + (low[1] - from[1]) * 0.42],
    [low[0] - 92, low[1] - (low[1] - from[1]) * 0.16],
    low,
    [low[0] + 92, low[1] - (low[1] - from[1]) * 0.16],
    [to[0] - 34, to[1] + (low[1] - to[1]) * 0.42],
    to,
  ])

/** The lantern just below the collarbones. */
export function lanternWorn(id: string): string {
  const look = { metal: 'gold', length: 8.4, width: 5.4, thick: 1.7 } as const
  const line = round([396, 330], [600, 706], [804, 330])
  const pendant = placed(lantern(`${id}-l`), { from: [600, 446], to: [600, 704], scale: 0.2 })
  const body = chain(`${id}-c`, line, look) + pendant
  return wornPicture({ id, silhouette: closeNeck(), body, ruler: scale() })
}

/** The pearls at the collarbones. */
export function pearlsWorn(id: string): string {
  const line = round([392, 346], [600, 652], [808, 346])
  const pearls = pearlString(`${id}-p`, line, { small: 9.5, large: 16, seed: 17 })
  const body = piece({ id: `${id}-q`, outlines: [pearls.outline], body: pearls.svg, lift: 7 })
  return wornPicture({ id, silhouette: closeNeck(), body, ruler: scale() })
}

/** The long chain, its stone below the breastbone. */
export function duskWorn(id: string): string {
  const look = { metal: 'gold', length: 10, width: 6.4, thick: 2 } as const
  const left = smooth([
    [497, 194],
    [478, 300],
    [500, 500],
    [548, 680],
    [597, 772],
  ])
  const right = smooth([
    [603, 772],
    [652, 680],
    [700, 500],
    [722, 300],
    [703, 194],
  ])
  const stone = placed(duskStone(`${id}-d`), { from: [600, 530], to: [600, 770], scale: 0.2 })
  const body = chain(`${id}-a`, left, look) + chain(`${id}-b`, right, look) + stone
  const silhouette = figure()
  return wornPicture({
    id,
    silhouette,
    body,
    ruler: ruler({ x: 250, y: 1096, mm: 200, unit: 2.8, every: 50 }),
  })
}
