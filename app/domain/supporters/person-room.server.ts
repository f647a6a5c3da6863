import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { deletePersonRows, listPersonRows } from './person-store.server.ts'

/** Who she is here, and by which rows she was known before they were merged. */
export const supporterOfPerson: PersonRoom = {
  kind: 'person',
  tables: ['supporter'],
  tell: async ({ ids: [first] }, after) =>
    (first === undefined ? [] : await listPersonRows(first))
      .filter(({ id }) => id > after)
      .map(({ id, name, email, locale, createdAt }) => ({
        ...{ id, name, email, language: locale, since: createdAt.toISOString() },
      })),
  forget: ({ ids }, _at, tx) => deletePersonRows(ids, tx),
}
