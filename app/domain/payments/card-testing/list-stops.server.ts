import { listStopsAt, type Stop } from './stop-store.server.ts'

/** Where new payments are refused just now because cards are being tried, and until when. */
export const listStops = (now: Date): Promise<Stop[]> => listStopsAt(now)
