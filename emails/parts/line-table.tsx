import { formatMoney, formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type Currency, money } from '#app/values/money.ts'
import { type LetterLine, type OrderConfirmationLetter, vatByRate } from '#emails/letter.ts'
import { formatRate, letterWords } from '#emails/words.ts'
import { Amount } from './money.tsx'
import { styles } from './palette.ts'

type Tongue = { locale: Locale; currency: Currency }

/** What was bought, delivery, total and the VAT within it. */
export function LineTable({ letter }: { letter: OrderConfirmationLetter }) {
  const { columns, orderConfirmation: say } = letterWords(letter.locale)
  const { currency, locale, lines, delivery } = letter
  return (
    <table width="100%" cellPadding={0} cellSpacing={0} data-text-format="dataTable">
      <thead>
        <tr>
          <Head>{columns.what}</Head>
          <Head figure>{columns.amount}</Head>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be alike
          <Line key={position} line={line} tongue={{ locale, currency }} />
        ))}
        <Sum name={say.goods} amount={letter.goodsAmount} tongue={{ locale, currency }} />
        <Line line={delivery} tongue={{ locale, currency }} />
        <Sum strong name={say.total} amount={letter.totalAmount} tongue={{ locale, currency }} />
        {vatByRate([...lines, delivery]).map(({ rateBp, amount }) => (
          <Sum
            key={rateBp}
            name={say.ofWhichVat(formatRate(rateBp, locale))}
            amount={amount}
            tongue={{ locale, currency }}
          />
        ))}
      </tbody>
    </table>
  )
}

/** A column's heading. */
export const Head = ({ figure = false, children }: { figure?: boolean; children: string }) => (
  <th
    scope="col"
    className="soft ruled"
    style={{ ...styles.cell, ...styles.detail, ...(figure && styles.figure) }}
  >
    {children}
  </th>
)

const figureCell = { ...styles.cell, ...styles.figure }

/** One line: what, how many at which price, and the VAT within. */
export function Line({ line, tongue: { locale, currency } }: { line: LetterLine; tongue: Tongue }) {
  const say = letterWords(locale).orderConfirmation
  const amount = (minor: number) => formatMoney(money(minor, currency), locale)
  const quantity = say.quantity(formatNumber(line.quantity, locale), amount(line.unitAmount))
  const vat = say.vatIncluded(formatRate(line.vatRateBp, locale), amount(line.vatAmount))
  return (
    <tr>
      <td className="ink ruled" style={{ ...styles.cell, overflowWrap: 'anywhere' }}>
        {line.title}
        {line.label && <Detail>{line.label}</Detail>}
        <Detail>{quantity}</Detail>
        <Detail>{vat}</Detail>
      </td>
      <td className="ink ruled" style={figureCell}>
        {amount(line.amount)}
      </td>
    </tr>
  )
}

const Detail = ({ children }: { children: string }) => (
  <div className="soft" style={styles.detail}>
    {children}
  </div>
)

type SumProps = { name: string; amount: number; strong?: boolean; tongue: Tongue }

/** A sum under the lines, its currency beyond doubt. */
export const Sum = ({ name, amount, strong = false, tongue: { locale, currency } }: SumProps) => (
  <tr>
    <th scope="row" className="ink ruled" style={{ ...styles.cell, ...(strong && styles.total) }}>
      {name}
    </th>
    <td className="ink ruled" style={{ ...figureCell, ...(strong && styles.total) }}>
      <Amount of={money(amount, currency)} locale={locale} />
    </td>
  </tr>
)
