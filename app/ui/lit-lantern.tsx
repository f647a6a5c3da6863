// Sixteen strokes around the flame, longer and shorter by turns, leaving the lantern's own outline free.
const rays = Array.from({ length: 16 }, (_, at) => {
  const angle = (at / 16) * 2 * Math.PI + Math.PI / 16
  const [from, to] = at % 2 === 0 ? [88, 112] : [88, 102]
  const point = (radius: number) =>
    `${(120 + radius * Math.cos(angle)).toFixed(1)} ${(132 + radius * Math.sin(angle)).toFixed(1)}`
  return `M${point(from)}L${point(to)}`
})

/** The lantern at full light: the drawing of the page that thanks. */
export function LitLantern({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 240 264" width="240" height="264" aria-hidden="true" className={className}>
      <circle cx="120" cy="132" r="78" className="fill-gold opacity-25" />
      <path d={rays.join('')} className="stroke-gold-deep" strokeWidth="3" strokeLinecap="round" />
      <g
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        <path d="M104 62a16 16 0 0 1 32 0" />
        <path d="M92 80h56l-9-18h-38z" className="fill-paper" />
        <path d="M96 80h48v92H96z" className="fill-paper" />
        <path d="M112 80v92M128 80v92" strokeWidth="1.500" className="opacity-40" />
        <path d="M88 190h64l-8-18H96z" className="fill-paper" />
      </g>
      <path
        d="M120 98c14 15 19 26 19 36a19 19 0 0 1-38 0c0-10 5-21 19-36z"
        className="fill-gold stroke-gold-deep"
        strokeWidth="2"
      />
      <path
        d="M120 126c5 6 7 10 7 14a7 7 0 0 1-14 0c0-4 2-8 7-14z"
        className="fill-paper opacity-80"
      />
    </svg>
  )
}
