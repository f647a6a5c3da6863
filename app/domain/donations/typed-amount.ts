/** An amount in minor units, with what was added to it for the card's cost, as a giver would type it. */
export function typedAmount({ amount, costCovered }: { amount: number; costCovered: number }) {
  const chosen = amount - costCovered
  return {
    ownAmount: (chosen / 100).toFixed(chosen % 100 === 0 ? 0 : 2),
    coverCost: costCovered > 0 ? 'yes' : '',
  }
}
