import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { referenceTo } from '#app/values/reference.ts'
import { saveNote } from './desk-store.server.ts'

type Wish = {
  /** The id of the form: the same form is one note, however often it is sent. */
  formId: string
  orderId: string
  text: string
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

/** Keeps what somebody wrote about an order. It is never changed; what was wrong is put right by another note. */
export async function addNote({ formId: id, orderId, text, by, now: at }: Wish): Promise<void> {
  await transaction(async (tx) => {
    if ((await saveNote({ id, orderId, at, author: by.name, text }, tx)) === 0) return
    const object = referenceTo('order', orderId)
    await recordHistory({ by, action: 'orders.noted', object, at }, tx)
  })
}
