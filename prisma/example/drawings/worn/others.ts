import { chain } from '../kit/chain.ts'
import { smooth } from '../kit/curve.ts'
import { castMetal } from '../kit/metal.ts'
import { piece } from '../kit/paper.ts'
import { ruler } from '../kit/ruler.ts'
import { collar, lapel, wrist } from '../kit/silhouettes.ts'
import { overlap, swung, turned } from '../kit/solid.ts'
import { placed, wornPicture } from '../kit/worn.ts'
import { bangle } from '../pieces/current-bangle.ts'
import { lindenBrooch } from '../pieces/linden-brooch.ts'
import { nightLanternPin } from '../pieces/night-lantern-pin.ts'

/** The bangle round the wrist, its opening underneath. */
export function bangleWorn(id: string): string {
  const across = swung(-74, turned(90, bangle))
  const part = castMetal({
    id: `${id}-b`,
    solid: overlap(across, (x, _y, z) => (-z - x * 0.25 - 8) * 0.9),
    box: { x: -130, y: -250, width: 260, height: 500, near: 250, far: -120 },
    metal: 'silver',
    step: 2.6,
    levels: 12,
    soft: 2,
    floor: -60,
  })
  const ring = piece({ id: `${id}-s`, outlines: [part.outline], body: part.svg, lift: 12 })
  const body = placed(ring, { from: [0, 0], to: [470, 630], scale: 1.12 })
  const scale = ruler({ x: 90, y: 1096, mm: 60, unit: 7.5 })
  return wornPicture({ id, silhouette: wrist(), body, ruler: scale })
}

/** The links round the wrist. */
export function braceletWorn(id: string): string {
  const line = smooth([
    [470, 396],
    [548, 470],
    [580, 600],
    [574, 730],
    [520, 820],
    [470, 862],
  ])
  const body = chain(`${id}-c`, line, {
    metal: 'silver',
    length: 66,
    width: 45,
    thick: 10.5,
    lift: 9,
  })
  const scale = ruler({ x: 90, y: 1096, mm: 60, unit: 7.5 })
  return wornPicture({ id, silhouette: wrist(), body, ruler: scale })
}

/** The leaf on a lapel. */
export function broochWorn(id: string): string {
  const body = placed(piece(lindenBrooch(`${id}-l`)), {
    from: [600, 600],
    to: [520, 560],
    scale: 0.68,
  })
  const scale = ruler({ x: 90, y: 1096, mm: 60, unit: 6 })
  return wornPicture({ id, silhouette: lapel(), body, ruler: scale })
}

/** The pin on a collar. */
export function pinWorn(id: string): string {
  const body = placed(piece(nightLanternPin(`${id}-n`)), {
    from: [600, 600],
    to: [386, 470],
    scale: 0.23,
  })
  const scale = ruler({ x: 90, y: 1096, mm: 60, unit: 6.5 })
  return wornPicture({ id, silhouette: collar(), body, ruler: scale })
}
