import { type HistoryView, historyView } from './history-view.ts'
import { listLinesOf } from './store.server.ts'

/** What has happened to one thing, newest first. */
export const listObjectHistory = async (object: string, limit = 50): Promise<HistoryView[]> =>
  (await listLinesOf(object, limit)).map(historyView)
