import { castMetal, type Metal } from '../kit/metal.ts'
import { piece } from '../kit/paper.ts'
import { ruler } from '../kit/ruler.ts'
import { hand } from '../kit/silhouettes.ts'
import { leaned, overlap, type Solid, torus, turned } from '../kit/solid.ts'
import { placed, wornPicture } from '../kit/worn.ts'
import { beaded, twisted } from '../pieces/reed-stacking-rings.ts'
import { polish, ring, spark } from '../pieces/spark-signet-ring.ts'

// The hand is enlarged so that one millimetre is nine units.
const closeHand = () => `<g transform="translate(-500 -250) scale(1.7)">${hand()}</g>`
const scale = () => ruler({ x: 90, y: 1096, mm: 40, unit: 9.4 })

/** The near half of a ring: the finger hides the rest. */
const onTop = (solid: Solid): Solid => overlap(solid, (_x, _y, z) => -z)

const band = (id: string, look: { solid: Solid; metal: Metal; reach: number }): string => {
  const { solid, metal, reach } = look
  const box = { x: -reach, y: -150, width: reach * 2, height: 300, near: 260, far: -10 }
  const part = castMetal({ id, solid, box, metal, step: 2.6, levels: 10, soft: 2, floor: 0 })
  return piece({ id: `${id}-s`, outlines: [part.outline], body: part.svg, lift: 8 })
}

/** The signet ring on the little finger. */
export function signetWorn(id: string): string {
  const solid = onTop(ring)
  const face = `<g transform="translate(0 0)">${polish(id)}${spark()}</g>`
  const drawn = band(`${id}-r`, { solid, metal: 'silver', reach: 230 }) + face
  const body = placed(`<g transform="rotate(15)">${drawn}</g>`, {
    from: [0, 0],
    to: [813, 786],
    scale: 0.41,
  })
  return wornPicture({ id, silhouette: closeHand(), body, ruler: scale() })
}

/** The three thin rings together on the ring finger. */
export function stackWorn(id: string): string {
  const stack: readonly [Solid, Metal, number][] = [
    [twisted, 'silver', -36],
    [torus(165, 10.5), 'gold', 0],
    [beaded, 'silver', 33],
  ]
  const drawn = stack.map(([solid, metal, y], k) => {
    const lying = onTop(leaned(82, solid))
    const one = band(`${id}-${k}`, { solid: turned(k - 1, lying), metal, reach: 190 })
    return `<g transform="translate(0 ${y})">${one}</g>`
  })
  const body = placed(`<g transform="rotate(9)">${drawn.join('')}</g>`, {
    from: [0, 0],
    to: [574, 640],
    scale: 0.52,
  })
  return wornPicture({ id, silhouette: closeHand(), body, ruler: scale() })
}
