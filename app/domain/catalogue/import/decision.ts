import type { ExistingProduct } from './existing-product.ts'
import type { ImportedProduct } from './imported-product.ts'
import type { NoteKind } from './note.ts'
import type { Change } from './plan-change.ts'
import type { RowProblem } from './row-problem.ts'

/** One piece's change, with the digest that its import leaves; null where it leaves none. */
export type Changing = { existing: ExistingProduct; digest: string | null; change: Change }

/** What is to become of one piece of the file. `digest` is what its import leaves; null where it leaves what is there. */
export type Decision = { product: ImportedProduct } & (
  | { done: 'created'; digest: string }
  | (Changing & { done: 'changed'; notes: NoteKind[] })
  | { done: 'unchanged'; id: string; digest: string | null; notes: NoteKind[] }
  | { done: 'refused'; problem: RowProblem }
)
