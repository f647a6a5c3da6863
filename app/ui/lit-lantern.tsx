import { lantern } from '#app/values/lantern.ts'

/** The lantern at full light: the drawing of the page that thanks. */
export function LitLantern({ className }: { className?: string }) {
  const { width, height, glow, rays, handle, body, bars, flame, heart } = lantern
  return (
    <svg {...{ viewBox: `0 0 ${width} ${height}`, width, height, className }} aria-hidden="true">
      <circle cx={glow.x} cy={glow.y} r={glow.radius} className="fill-gold opacity-25" />
      <path d={rays} className="stroke-gold-deep" strokeWidth="3" strokeLinecap="round" />
      <g
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        <path d={handle} />
        {body.map((part) => (
          <path key={part} d={part} className="fill-paper" />
        ))}
        <path d={bars} strokeWidth="1.500" className="opacity-40" />
      </g>
      <path d={flame} className="fill-gold stroke-gold-deep" strokeWidth="2" />
      <path d={heart} className="fill-paper opacity-80" />
    </svg>
  )
}
