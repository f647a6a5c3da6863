const shape = /^\d{4}-\d{2}-\d{2}$/

/** "2027-06-30", a day that exists. */
export const isDay = (text: string): boolean =>
  shape.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T12:00:00Z`).toISOString().startsWith(text)

const stockholmHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  hour12: false,
})

/**
 * The instant at which a legal day begins in Europe/Stockholm; undefined when the text is no day. `plus` days later, if given: the end of a
 * day is the beginning of the next.
 */
export function beginningOf(text: string, plus = 0): Date | undefined {
  if (!isDay(text)) return undefined
  const midnight = new Date(`${text}T00:00:00Z`)
  midnight.setUTCDate(midnight.getUTCDate() + plus)
  // Stockholm is one hour before UTC in winter and two in summer; midnight there is never when the clocks change.
  const twoBefore = new Date(midnight.getTime() - 2 * 3600_000)
  const isSummer = Number(stockholmHour.format(twoBefore)) % 24 === 0
  return isSummer ? twoBefore : new Date(midnight.getTime() - 3600_000)
}

/** The instant of "2026-12-01 08:30" (or with a T between) by Stockholm's clock; a day alone means its beginning. Undefined when it is none. */
export function instantOf(text: string): Date | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2})[:.](\d{2}))?$/.exec(text.trim())
  const start = match?.[1] && beginningOf(match[1])
  if (!start) return undefined
  const [hours, minutes] = [Number(match[2] ?? 0), Number(match[3] ?? 0)]
  if (hours > 23 || minutes > 59) return undefined
  return new Date(start.getTime() + (hours * 60 + minutes) * 60_000)
}

/** The day so many months after another; the last of a month stays within it. */
export function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const due = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
  return due.toISOString().slice(0, 10)
}
