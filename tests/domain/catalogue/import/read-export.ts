import { describeProduct } from '#app/domain/catalogue/import/describe-product.ts'
import { listGroups } from '#app/domain/catalogue/import/list-groups.server.ts'
import { type ReadProduct, readProduct } from '#app/domain/catalogue/import/read-product.ts'
import { reasonOf } from '#app/domain/catalogue/import/row-problem.ts'
import { surveyFile } from '#app/domain/catalogue/import/survey-file.server.ts'
import { csvOf, type ExportRow, writeExport } from './make-export.ts'

/** Reads a file's text piece by piece, as an import does. */
export async function readAll(text: string): Promise<ReadProduct[]> {
  const file = await writeExport(text)
  const found = await surveyFile(file)
  if ('problem' in found) throw new Error(found.problem.refusal)
  const describe = (body: string) => describeProduct(body, 'en')
  const read: ReadProduct[] = []
  for await (const group of listGroups(file, found.survey.columns)) {
    read.push(readProduct(group, { ...found.survey, describe }))
  }
  return read
}

/** The piece that was read; a refusal fails the test. */
export const productOf = (read: ReadProduct | undefined) => {
  if (!read || 'problems' in read) throw new Error(JSON.stringify(read))
  return read.product
}

/** Line, column and sentence of everything that is wrong. */
export async function faults(rows: ExportRow[]): Promise<[number, string, string][]> {
  const read = await readAll(csvOf(rows))
  return read.flatMap((one) =>
    'problems' in one
      ? one.problems.map((fault): [number, string, string] => [
          fault.line,
          fault.column,
          reasonOf(fault),
        ])
      : [],
  )
}
