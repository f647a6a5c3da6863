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
