import type { ExistingPicture } from './existing-product.ts'
import type { ImportedPicture } from './imported-product.ts'

export type PicturePlan = {
  removed: ExistingPicture[]
  added: (ImportedPicture & { position: number })[]
  moved: { id: string; position: number }[]
  /** Alternative texts that differ. */
  described: { id: string; alt: string }[]
}

/** Decides how a piece's pictures come to be the file's, in its order. Pictures that came otherwise stay, after them. */
export function planPictures(
  existing: readonly ExistingPicture[],
  imported: readonly ImportedPicture[],
): PicturePlan {
  const byAddress = new Map(existing.map((picture) => [picture.address, picture]))
  const wanted = new Set(imported.map(({ address }) => address))
  const plan: PicturePlan = { removed: [], added: [], moved: [], described: [] }
  imported.forEach((picture, index) => {
    const position = index + 1
    const before = byAddress.get(picture.address)
    if (!before) plan.added.push({ ...picture, position })
    else {
      if (before.position !== position) plan.moved.push({ id: before.id, position })
      if (before.alt !== picture.alt) plan.described.push({ id: before.id, alt: picture.alt })
    }
  })
  const own = existing.filter(({ address }) => address === null)
  const first = imported.length + 1
  plan.moved.push(...placeAfter(own, first))
  plan.removed = existing.filter(({ address }) => address !== null && !wanted.has(address))
  return plan
}

function placeAfter(
  pictures: ExistingPicture[],
  first: number,
): { id: string; position: number }[] {
  const inOrder = [...pictures].sort((a, b) => a.position - b.position)
  if (inOrder.every(({ position }) => position >= first)) return []
  return inOrder.map(({ id }, index) => ({ id, position: first + index }))
}
