import { listActors } from './store.server.ts'

/** Everybody who has a line in the history, for the filter of its list. */
export const listHistoryActors = (): Promise<{ actor: string; name: string }[]> => listActors()
