import type { EarlierRefund } from './refund.ts'

/** What goes into an order's parcel: what was bought, without what was given back or lies on the shelf again. Lines of which nothing is left are out. */
export function parcelOf<Line extends { position: number; quantity: number }>(
  lines: readonly Line[],
  refunds: readonly Pick<EarlierRefund, 'lines' | 'failed'>[],
): Line[] {
  const count = (position: number, what: 'quantity' | 'restocked') =>
    refunds
      .filter(({ failed }) => what === 'restocked' || !failed)
      .flatMap((refund) => refund.lines.filter((line) => line.position === position))
      .reduce((total, line) => total + line[what], 0)
  return lines
    .map((line) => {
      const gone = Math.max(count(line.position, 'quantity'), count(line.position, 'restocked'))
      return { ...line, quantity: line.quantity - gone }
    })
    .filter(({ quantity }) => quantity > 0)
}
