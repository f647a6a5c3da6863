/** The mark: a small lantern, lit. Drawn in the ink of the page with the flame in gold. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 40" width="32" height="40" aria-hidden="true" className={className}>
      <g
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M11 8a5 5 0 0 1 10 0" />
        <path d="M8 12h16l-2-4H10z" />
        <path d="M9 12v20M23 12v20" />
        <path d="M7 36h18l-2-4H9z" />
      </g>
      <path
        d="M16 16c3.4 3.6 4.4 5.8 4.4 8a4.4 4.4 0 0 1-8.8 0c0-2.2 1-4.4 4.4-8z"
        className="fill-gold"
      />
    </svg>
  )
}
