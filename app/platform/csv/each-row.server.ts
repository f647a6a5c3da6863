/** So many rows are asked for at a time. */
const rowsAtOnce = 1_000

type Ask<Row, Key> = (after: Key | undefined, limit: number) => Promise<readonly Row[]>

/** Every row of a list that is asked for in order after a key: one page is held, and the last page costs what the first did. */
export async function* eachRow<Row, Key>(
  ask: Ask<Row, Key>,
  keyOf: (row: Row) => Key,
  limit = rowsAtOnce,
): AsyncGenerator<Row> {
  let after: Key | undefined
  for (;;) {
    const page = await ask(after, limit)
    yield* page
    const last = page.at(-1)
    if (!last || page.length < limit) return
    after = keyOf(last)
  }
}
