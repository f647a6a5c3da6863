import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'

/** What the operator should know although nothing was refused. */
export type NoteKind = keyof StaffMessages['imports']['notes']

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
    return `${staffMessages('en').imports.notes[kind]}: ${pieces} (${handles.join(', ')}${more}).`
  })
}
