import type { ListPage } from '#app/values/cursor.ts'

/** Every row of a list that is asked for page by page: one page is held, and a reader who stops asks for no more. */
export async function* eachListed<Row>(
  page: (after: string | null) => Promise<ListPage<Row>>,
): AsyncGenerator<Row> {
  let after: string | null | undefined = null
  while (after !== undefined) {
    const { rows, next }: ListPage<Row> = await page(after)
    yield* rows
    after = next
  }
}
