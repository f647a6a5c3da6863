import { type RefundMadeLetter, vatByRate } from '#emails/letter.ts'
import { formatRate, letterWords } from '#emails/words.ts'
import { Head, Line, Sum } from './line-table.tsx'

/** What is given back, line by line, an adjustment up or down, the total and the VAT within it. */
export function CreditTable({ letter }: { letter: RefundMadeLetter }) {
  const { columns, refundMade: say } = letterWords(letter.locale)
  const { currency, locale, lines, delivery, adjustment } = letter
  const tongue = { locale, currency }
  const adjusted = { title: '', label: '', quantity: 1, unitAmount: adjustment?.amount ?? 0 }
  const priced = [...lines, ...(delivery ? [delivery] : [])]
  const taxed = adjustment ? [...priced, { ...adjusted, ...adjustment }] : priced
  return (
    <table width="100%" cellPadding={0} cellSpacing={0} data-text-format="dataTable">
      <thead>
        <tr>
          <Head>{columns.what}</Head>
          <Head figure>{columns.amount}</Head>
        </tr>
      </thead>
      <tbody>
        {priced.map((line, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be alike
          <Line key={position} line={line} tongue={tongue} />
        ))}
        {adjustment && adjustment.amount !== 0 && (
          <Sum
            name={adjustment.amount < 0 ? say.deduction : say.goodwill}
            amount={adjustment.amount}
            tongue={tongue}
          />
        )}
        <Sum strong name={say.total} amount={letter.totalAmount} tongue={tongue} />
        {vatByRate(taxed).map(({ rateBp, amount }) => (
          <Sum
            key={rateBp}
            name={say.ofWhichVat(formatRate(rateBp, locale))}
            amount={amount}
            tongue={tongue}
          />
        ))}
      </tbody>
    </table>
  )
}
