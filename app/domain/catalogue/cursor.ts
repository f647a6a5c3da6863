import { isId } from '#app/values/id.ts'

/** The place after which a list goes on. */
export type Cursor = { position: number; id: string }

export const writeCursor = (cursor: Cursor): string => `${cursor.position}_${cursor.id}`

/** Reads a cursor from an address; undefined (the first page) when it is none of ours. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const [position, id] = (text ?? '').split('_')
  if (!/^-?\d{1,9}$/.test(position ?? '') || !isId(id)) return undefined
  return { position: Number(position), id }
}
