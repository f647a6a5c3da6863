/** What the operator should know although nothing was refused. */
const sentences = {
  not_counted: 'Their stock was not counted before; Lykta sells the quantity in the file',
  sold_without_stock: 'They were sold without stock too; Lykta stops when the stock is gone',
  quantity_missing: 'A variant has no quantity in the file; there are none of it to sell',
  stock_kept: 'The file has another quantity than when they came; Lykta keeps its own count',
  sale_left_out:
    'They had a sale price; Lykta asks the regular one, since a reduction is ours to prove',
  stock_shared: 'Their stock was counted for all variants together; count each variant',
  variant_taken_off: 'A variant is no longer in the file, and no longer for sale',
} as const

export type NoteKind = keyof typeof sentences

/** So many pieces are named with a note; the rest are counted. */
const named = 5

/** Notes by kind: how many pieces, and the first of them. */
export type Notes = Map<NoteKind, { count: number; handles: string[] }>

/** Counts a piece under a note, and keeps its name while there is room. */
export function addNote(notes: Notes, kind: NoteKind, handle: string): void {
  const entry = notes.get(kind) ?? { count: 0, handles: [] }
  entry.count += 1
  if (entry.handles.length < named) entry.handles.push(handle)
  notes.set(kind, entry)
}

/** Each note as one line. */
export function noteLines(notes: Notes): string[] {
  return [...notes].map(([kind, { count, handles }]) => {
    const more = count > handles.length ? ` and ${count - handles.length} more` : ''
    const pieces = `${count} ${count === 1 ? 'piece' : 'pieces'}`
    return `${sentences[kind]}: ${pieces} (${handles.join(', ')}${more}).`
  })
}
