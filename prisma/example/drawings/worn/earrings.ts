import { castMetal } from '../kit/metal.ts'
import { piece } from '../kit/paper.ts'
import { ruler } from '../kit/ruler.ts'
import { behindEar, ear } from '../kit/silhouettes.ts'
import { leaned, overlap, swung } from '../kit/solid.ts'
import { placed, wornPicture } from '../kit/worn.ts'
import { stud } from '../pieces/bud-studs.ts'
import { earring } from '../pieces/dew-drop-earrings.ts'
import { hoop } from '../pieces/ember-hoops.ts'

// One millimetre of this ear is ten units.
const lowerEar = () => `<g transform="translate(0 -60)">${ear()}</g>`
const scale = () => ruler({ x: 90, y: 1096, mm: 40, unit: 10 })

const half = (id: string, side: 1 | -1): string => {
  const solid = swung(-52, leaned(4, hoop(3)))
  const part = castMetal({
    id,
    solid: overlap(solid, (_x, _y, z) => -side * z),
    box: { x: -170, y: -170, width: 340, height: 340, near: 190, far: -190 },
    metal: 'gold',
    step: 2.4,
    levels: 11,
    soft: 2,
    up: [0, -1, 0.1],
    floor: -400,
  })
  const hung = piece({ id: `${id}-s`, outlines: [part.outline], body: part.svg, lift: 9 })
  return placed(hung, { from: [0, -140], to: [600, 700], scale: 1 })
}

/** The hoop through the lobe, seen a little from the front: its far half is behind the ear. */
export function hoopsWorn(id: string): string {
  const clip = `${id}-k`
  const far = `<g transform="translate(0 -60)">${behindEar(clip)}<g clip-path="url(#${clip})">${half(`${id}-f`, -1)}</g></g>`
  const near = `<g transform="translate(0 -60)">${half(`${id}-n`, 1)}</g>`
  return wornPicture({ id, silhouette: lowerEar(), body: far + near, ruler: scale() })
}

/** The drop on its hook. */
export function dropsWorn(id: string): string {
  const body = placed(earring(`${id}-e`, 5), { from: [16, -190], to: [612, 628], scale: 0.94 })
  return wornPicture({ id, silhouette: lowerEar(), body, ruler: scale() })
}

/** The flower on the lobe. */
export function studsWorn(id: string): string {
  const flower = stud(`${id}-f`, (solid) => solid, 8)
  const body = placed(flower, { from: [600, 600], to: [604, 628], scale: 0.34 })
  return wornPicture({ id, silhouette: lowerEar(), body, ruler: scale() })
}
