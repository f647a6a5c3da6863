import { type ColleagueRow, listColleagueRows } from './member-store.server.ts'

/** Everybody who works or has worked at the desk, to name her by her id and to choose among. A desk has tens of people: the list is whole. */
export const listColleagues = (): Promise<ColleagueRow[]> => listColleagueRows()
