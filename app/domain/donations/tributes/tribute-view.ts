import type { TributeView } from './tribute.ts'

/** A card as pages show it: not whose address it goes to, and nothing that counts it. */
export function tributeView(
  row: TributeView & { recipientEmail: unknown; recipientSeal: unknown },
): TributeView {
  const { recipientEmail: _, recipientSeal: __, ...view } = row
  return view
}
