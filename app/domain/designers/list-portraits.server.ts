import { listPortraitRows } from './store.server.ts'

/** Which of these stored pictures is some designer's portrait. */
export const listPortraits = async (files: readonly string[]): Promise<Set<string>> =>
  new Set((await listPortraitRows(files)).flatMap(({ portrait }) => portrait ?? []))
