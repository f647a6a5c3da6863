import { pictureSource } from '../picture.ts'
import { cleanLine } from './clean-text.ts'
import type { ExistingPicture } from './existing-product.ts'
import type { ImportedPicture } from './imported-product.ts'

export type PicturePlan = {
  removed: ExistingPicture[]
  added: (ImportedPicture & { position: number })[]
  moved: { id: string; position: number }[]
  /** Alternative texts that differ. */
  described: { id: string; alt: string }[]
}

/**
 * Decides how a piece's pictures come to be the file's, in its order. Pictures that came otherwise stay, after them, unless Lykta's own export (`own`) names
 * them by their address here. Places that already make that order are left as they are.
 */
export function planPictures(
  existing: readonly ExistingPicture[],
  imported: readonly ImportedPicture[],
  own: boolean,
): PicturePlan {
  const before = [...existing].sort((a, b) => a.position - b.position)
  const pairs = imported.map((after) => ({ after, found: before.find((one) => isOf(one, after)) }))
  const named = new Set(pairs.flatMap(({ found }) => found?.id ?? []))
  const wanted = new Set(imported.map(({ address }) => address))
  const removed = before.filter(({ address }) => address !== null && !wanted.has(address))
  const others = before.filter((one) => !named.has(one.id) && !removed.includes(one))
  const order = [...pairs.map(({ found }) => found), ...others]
  // One that has no address cannot be exported, and its place is not spoken of.
  const spoken = own ? order.filter((one) => !one || named.has(one.id)) : order
  const stays = before.filter((one) => spoken.includes(one))
  const isInOrder = spoken.every((one, index) => one !== undefined && one.id === stays[index]?.id)
  return {
    removed,
    added: pairs.flatMap(({ after, found }, index) =>
      found ? [] : [{ ...after, position: index + 1 }],
    ),
    moved: isInOrder && removed.length === 0 ? [] : placesThatDiffer(order),
    described: pairs.flatMap(({ after, found }) => (found ? describe(found, after, own) : [])),
  }
}

/** By the address that it came from, or by its own address here: its name is random, so no other picture has it. */
const isOf = (before: ExistingPicture, { address }: ImportedPicture): boolean =>
  before.address === address ||
  (before.address === null &&
    before.file !== null &&
    URL.canParse(address) &&
    new URL(address).pathname === pictureSource(before.file))

const placesThatDiffer = (order: (ExistingPicture | undefined)[]): PicturePlan['moved'] =>
  order.flatMap((one, index) =>
    one && one.position !== index + 1 ? [{ id: one.id, position: index + 1 }] : [],
  )

function describe(
  before: ExistingPicture,
  { alt }: ImportedPicture,
  own: boolean,
): PicturePlan['described'] {
  const shown = own ? before.shownAlt : (before.alt ?? '')
  return alt === undefined || cleanLine(shown) === alt ? [] : [{ id: before.id, alt }]
}
