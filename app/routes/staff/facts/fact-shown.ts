import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { loadFact } from './load-fact.server.ts'

/** A figure's page as it is drawn. */
export type FactShown = NonNullable<Awaited<ReturnType<typeof loadFact>>> & { desk: DeskFrame }
