type ProgressProps = {
  /** 0 to 1 and beyond; what passes the goal fills the bar. */
  share: number
  /** The same content in words, always visible: a bar alone says nothing to those who cannot see it. */
  text: string
  label: string
}

/** How far towards a goal: one straight bar and the sentence it draws. */
export function Progress({ share, text, label }: ProgressProps) {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * 1000)
  return (
    <div>
      <progress className="meter" max={1000} value={filled} aria-label={label}>
        {text}
      </progress>
      <p className="figures mt-1.5">{text}</p>
    </div>
  )
}
