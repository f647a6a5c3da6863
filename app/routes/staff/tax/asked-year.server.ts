import { notFound } from '../../frame.server.ts'

/** The income year of an address. Throws 404 when it is none. */
export function askedYear(params: Readonly<Record<string, string | undefined>>): number {
  const { year = '' } = params
  if (!/^20\d{2}$/.test(year)) throw notFound()
  return Number(year)
}
