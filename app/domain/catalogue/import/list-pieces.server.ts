import type { Locale } from '#app/i18n/locale.ts'
import { describeProduct } from './describe-product.ts'
import type { RowGroup } from './group-rows.ts'
import { listGroups } from './list-groups.server.ts'
import { ownText } from './own-text.ts'
import { type ReadProduct, readProduct } from './read-product.ts'
import type { RowProblem } from './row-problem.ts'
import type { Survey } from './survey-file.server.ts'
import { listFamilies } from './woocommerce/list-families.server.ts'
import { readFamily } from './woocommerce/read-family.ts'

/** One piece of the file as it could be read. */
export type FilePiece = {
  /** What sentences call it. */
  label: string
  line: number
  rows: number
  read: ReadProduct
  /** False for the later places of a piece whose rows stand apart: it is one piece, refused once. */
  counts: boolean
}

/** Reads a surveyed file piece by piece, of either form. Of the pieces gone by only the SKUs are remembered: one names one variant in the whole file. */
export async function* listPieces(
  file: string,
  survey: Survey,
  locale: Locale,
): AsyncGenerator<FilePiece> {
  const { columns, families, apart } = survey
  const context = {
    ...{ columns, apart, uncertain: families?.uncertain },
    describe: (body: string) => describeProduct(body, locale),
  }
  const skus = new Map<string, number>()
  const read = families ? readFamily : readProduct
  const groups = families ? listFamilies(file, columns, families) : listGroups(file, columns)
  for await (const group of groups) {
    yield {
      ...{ label: group.handle, line: group.line },
      rows: group.rows.length + group.problems.length,
      read: withSkus(read(group, context), skus),
      counts: isCounted(group, survey),
    }
  }
}

function isCounted(group: RowGroup, { apart }: Survey): boolean {
  const places = apart.get(group.handle)
  return !places || places.first === group.line
}

function withSkus(read: ReadProduct, skus: Map<string, number>): ReadProduct {
  if ('problems' in read) return read
  const problems: RowProblem[] = []
  const column = read.product.key ? 'SKU' : 'Variant SKU'
  for (const { sku, line } of read.product.variants) {
    const first = sku === undefined ? undefined : skus.get(sku)
    if (first !== undefined) {
      problems.push({ line, column, refusal: 'sku_repeated', value: `${first}` })
    } else if (sku !== undefined) skus.set(ownText(sku), line)
  }
  return problems.length > 0 ? { problems } : read
}
