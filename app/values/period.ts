const stockholmDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
})

/** The legal date of an instant, in Europe/Stockholm, as YYYY-MM-DD. */
export const legalDate = (at: Date): string => stockholmDay.format(at)

export const addSeconds = (at: Date, seconds: number): Date =>
  new Date(at.getTime() + seconds * 1000)

export const addMinutes = (at: Date, minutes: number): Date => addSeconds(at, minutes * 60)

export const addHours = (at: Date, hours: number): Date => addMinutes(at, hours * 60)

/** The instant at which a legal date begins in Stockholm, `later` days on. */
export function stockholmMidnight(day: string, later = 0): Date {
  const noon = addHours(new Date(`${day}T12:00:00Z`), later * 24)
  const wanted = legalDate(noon)
  // Stockholm is one or two hours ahead of UTC.
  const early = new Date(`${wanted}T00:00:00Z`).getTime() - 2 * 3_600_000
  return legalDate(new Date(early)) === wanted ? new Date(early) : new Date(early + 3_600_000)
}
