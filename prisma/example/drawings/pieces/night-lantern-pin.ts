import { castMetal } from '../kit/metal.ts'
import { piece, type Still } from '../kit/paper.ts'
import { at, torus } from '../kit/solid.ts'
import { wire } from '../kit/wire.ts'

const hills =
  'M236 716C330 610 400 560 452 566C500 500 560 430 612 430C660 430 700 520 742 552C790 520 850 560 964 690'
const near = 'M236 762C350 700 470 720 600 770C730 716 850 700 964 756'
const snow =
  'M534 476C560 446 590 430 612 430C644 430 672 470 698 512C684 526 672 512 660 494C652 520 640 532 628 506C618 488 606 500 600 520C590 534 578 516 572 498C562 510 546 506 534 476z'

const house = 'M384 746V682H500V752C470 742 420 740 384 746z'
const roof = 'M368 684L442 614L516 684z'
const pane = 'M424 694H462V730H424z'

const sky = (id: string): string =>
  `<linearGradient id="${id}-y" x1=".2" y1="0" x2=".6" y2="1"><stop offset="0" stop-color="#0d1836"/><stop offset=".6" stop-color="#1d3468"/><stop offset="1" stop-color="#38568f"/></linearGradient>` +
  `<linearGradient id="${id}-n" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f6f3ea"/><stop offset="1" stop-color="#b8c4d4"/></linearGradient>` +
  `<linearGradient id="${id}-h" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3f6b68"/><stop offset="1" stop-color="#173a44"/></linearGradient>` +
  `<radialGradient id="${id}-m" cx=".4" cy=".38" r=".6"><stop offset="0" stop-color="#fff8e2"/><stop offset="1" stop-color="#ecd9a4"/></radialGradient>` +
  `<radialGradient id="${id}-w" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="#ffcf6b" stop-opacity=".9"/><stop offset="1" stop-color="#ffb94a" stop-opacity="0"/></radialGradient>`

const scene = (id: string): string =>
  `<circle cx="600" cy="600" r="352" fill="url(#${id}-y)"/>` +
  `<circle cx="762" cy="420" r="66" fill="url(#${id}-m)"/>` +
  `<path d="${hills}V980H244z" fill="url(#${id}-h)"/>` +
  `<path d="${snow}" fill="#eef1ee"/>` +
  `<path d="${near}V980H236z" fill="url(#${id}-n)"/>` +
  wire(`${id}-va`, hills, { width: 8, metal: 'gold' }) +
  wire(`${id}-vb`, near, { width: 9, metal: 'gold' }) +
  `<circle cx="440" cy="716" r="170" fill="url(#${id}-w)"/>` +
  `<path d="${house}" fill="#7d2d25"/><path d="${roof}" fill="#1b1a2b"/><path d="${pane}" fill="#ffdd83"/>`

const cells = (id: string): string =>
  [
    ['c', 'M828 420a66 66 0 1 1-132 0a66 66 0 1 1 132 0z', 8],
    ['g', snow, 6],
    ['d', house, 7],
    ['h', roof, 7],
    ['e', pane, 5],
    [
      'f',
      'M350 440l0 .1M440 350l0 .1M560 310l0 .1M440 480l0 .1M890 540l0 .1M660 350l0 .1M320 590l0 .1',
      11,
    ],
  ]
    .map(([name, d, width]) =>
      wire(`${id}-v${name}`, String(d), { width: Number(width), metal: 'gold' }),
    )
    .join('')

/** A round enamel pin: moon, snowy hills and a house with its light on, divided by gold wires. */
export function nightLanternPin(id: string): Still {
  const rim = castMetal({
    id: `${id}-r`,
    solid: at([600, 600, 16], torus(350, 24)),
    box: { x: 214, y: 214, width: 772, height: 772, near: 44, far: -10 },
    metal: 'gold',
    step: 4,
    levels: 13,
    rough: 0.35,
    slack: 0.9,
    floor: 0,
  })
  const disc = 'M464 1200a736 736 0 1 0 1472 0a736 736 0 1 0 -1472 0z'
  const gloss =
    `<linearGradient id="${id}-q" x1=".1" y1="0" x2=".6" y2=".8"><stop offset="0" stop-color="#fff" stop-opacity=".6"/><stop offset=".5" stop-color="#fff" stop-opacity=".1"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>` +
    `<path d="M292 560C300 400 420 290 590 274C520 340 470 420 430 560C400 660 340 700 308 690C296 650 290 606 292 560z" fill="url(#${id}-q)"/>` +
    `<circle cx="600" cy="600" r="338" fill="none" stroke="#04081a" stroke-opacity=".5" stroke-width="16"/>`
  const enamel =
    `<clipPath id="${id}-k"><circle cx="600" cy="600" r="350"/></clipPath>${sky(id)}` +
    `<g clip-path="url(#${id}-k)">${scene(id)}${cells(id)}${gloss}</g>`
  return {
    id,
    outlines: [],
    body: piece({ id, outlines: [disc], body: enamel, lift: 16 }) + rim.svg,
    zoom: 1.12,
  }
}
