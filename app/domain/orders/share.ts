/** A line as far as its designer's part goes; `designerAmount` is of one piece, in minor units. */
export type SharedLine = {
  position: number
  quantity: number
  designerId: string | null
  designerAmount: number | null
}

/** What the designers of these lines earned, each once; pieces whose costs nobody had recorded earn nothing that could be known. */
export function sharesOf(lines: readonly SharedLine[]): { designerId: string; amount: number }[] {
  const shares = new Map<string, number>()
  for (const { designerId, designerAmount, quantity } of lines) {
    const amount = (designerAmount ?? 0) * quantity
    if (designerId && amount > 0) shares.set(designerId, (shares.get(designerId) ?? 0) + amount)
  }
  return [...shares].map(([designerId, amount]) => ({ designerId, amount }))
}

/** The lines with as many pieces as went back. */
export const wentBack = (
  lines: readonly SharedLine[],
  back: readonly { position: number; quantity: number }[],
): SharedLine[] =>
  lines.map((line) => ({
    ...line,
    quantity: back.find(({ position }) => position === line.position)?.quantity ?? 0,
  }))
