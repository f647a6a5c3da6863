import { styles } from './palette.ts'

export type Fact = { name: string; value: string | readonly string[] }

/** Names and their values in two columns; a value may have several lines. */
export const Facts = ({ of }: { of: readonly Fact[] }) => (
  <table width="100%" cellPadding={0} cellSpacing={0} data-text-format="dataTable" style={spaced}>
    <tbody>
      {of.map(({ name, value }) => (
        <tr key={name}>
          <th
            scope="row"
            className="fact soft ruled"
            style={{ ...styles.cell, ...styles.detail, ...nameWidth }}
          >
            {name}
          </th>
          <td className="fact ink ruled" style={{ ...styles.cell, overflowWrap: 'anywhere' }}>
            {[value].flat().map((line, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be alike
              <div key={position}>{line}</div>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const spaced = { margin: '0 0 14px' }
const nameWidth = { width: '38%', paddingRight: 16 }
