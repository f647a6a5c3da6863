import { castMetal } from '../kit/metal.ts'
import { piece } from '../kit/paper.ts'
import { at, common, cut, ellipsoid, rod, roundBox, type Solid, union } from '../kit/solid.ts'
import { placed } from '../kit/worn.ts'
import { lantern } from '../pieces/lantern-pendant.ts'

const look = { step: 3.2, levels: 14, floor: -200 }

const bowl: Solid = common(
  cut(at([540, 520, 0], ellipsoid(128, 108, 128)), at([540, 506, 0], ellipsoid(116, 100, 116))),
  (_x, y) => 512 - y,
)
const brush: Solid = rod([478, 590, 20], [668, 300, -40], 8)
const ferrule: Solid = rod([654, 322, -36], [676, 288, -42], 11)
const bristles: Solid = at([690, 266, -44], ellipsoid(14, 30, 14))
const plank: Solid = at([400, 690, 0], roundBox([330, 34, 150], 8))

/** A bench with a lantern, a bowl and a brush. */
export function benchPortrait(id: string): string {
  const wood = castMetal({
    id: `${id}-w`,
    ...look,
    solid: plank,
    box: { x: 50, y: 640, width: 700, height: 100, near: 160, far: -160 },
    metal: 'wood',
    rough: 0.9,
  })
  const stick = castMetal({
    id: `${id}-s`,
    ...look,
    solid: union(brush, bristles),
    box: { x: 450, y: 220, width: 280, height: 400, near: 60, far: -80 },
    metal: 'wood',
    rough: 0.8,
  })
  const gold = castMetal({
    id: `${id}-g`,
    ...look,
    solid: ferrule,
    box: { x: 630, y: 260, width: 70, height: 90, near: 0, far: -80 },
    metal: 'gold',
    step: 2,
  })
  const clay = castMetal({
    id: `${id}-c`,
    ...look,
    solid: bowl,
    box: { x: 400, y: 500, width: 280, height: 150, near: 140, far: -140 },
    metal: 'clay',
    rough: 0.7,
  })
  const lamp = placed(lantern(`${id}-l`), { from: [600, 848], to: [250, 656], scale: 1.02 })
  const foot = '<path d="M486 618H594L606 658H474z" fill="#8d8c88"/>'
  return (
    lamp +
    piece({ id: `${id}-1`, outlines: [wood.outline], body: wood.svg, lift: 4 }) +
    piece({ id: `${id}-2`, outlines: [stick.outline], body: stick.svg + gold.svg, lift: 12 }) +
    piece({ id: `${id}-3`, outlines: [clay.outline], body: foot + clay.svg, lift: 14 })
  )
}
