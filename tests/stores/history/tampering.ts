/** A repeatable source of chance: a whole number from 0 up to, not with, `below`. */
export type Draw = (below: number) => number

type Tampering = (draw: Draw, lines: number) => string

const columns = ['actor', 'actor_name', 'action', 'object', 'details'] as const

/** One of the lines; the first is 1. */
const some = (draw: Draw, lines: number) => 1 + draw(lines)

/** Numbers change in two steps, because each is unique at every moment. */
const renumber = (to: string, where: string) =>
  `UPDATE history_line SET seq = -(${to}) WHERE ${where}; UPDATE history_line SET seq = -seq WHERE seq < 0`

/** What somebody with the whole database in hand could do to the history, past its triggers. */
export const tamperings: Record<string, Tampering> = {
  'edits a text': (draw, lines) => {
    const column = columns[draw(columns.length)]
    return `UPDATE history_line SET ${column} = ${column} || 'x' WHERE seq = ${some(draw, lines)}`
  },
  'moves a time': (draw, lines) =>
    `UPDATE history_line SET at = at + interval '${1 + draw(9_000)} milliseconds' WHERE seq = ${some(draw, lines)}`,
  'swaps a letter for a look-alike': (draw, lines) =>
    `UPDATE history_line SET details = replace(details, 'sa', 'sа') WHERE seq = ${some(draw, lines)}`,
  'takes a line out': (draw, lines) => `DELETE FROM history_line WHERE seq = ${some(draw, lines)}`,
  'takes a line out and closes the gap': (draw, lines) => {
    const seq = some(draw, lines)
    return `DELETE FROM history_line WHERE seq = ${seq}; ${renumber('seq - 1', `seq > ${seq}`)}`
  },
  'puts a copy of a line in': (draw, lines) => {
    const [from, at] = [some(draw, lines), some(draw, lines)]
    return `${renumber('seq + 1', `seq >= ${at}`)};
      INSERT INTO history_line SELECT ${at}, at, actor, actor_name, action, object, details, seal
      FROM history_line WHERE seq = ${from >= at ? from + 1 : from}`
  },
  'appends a line of its own': (_draw, lines) =>
    `INSERT INTO history_line SELECT ${lines + 1}, at, actor, actor_name, action, object, details, sha256(seal)
     FROM history_line WHERE seq = ${lines}`,
  'swaps two lines': (draw, lines) => {
    const one = some(draw, lines)
    const other = (one % lines) + 1
    return renumber(`${one} + ${other} - seq`, `seq IN (${one}, ${other})`)
  },
  'cuts the end off': (draw, lines) => `DELETE FROM history_line WHERE seq > ${draw(lines)}`,
  'cuts the beginning off': (draw, lines) =>
    `DELETE FROM history_line WHERE seq <= ${some(draw, lines)}`,
  'changes a seal': (draw, lines) => {
    const byte = draw(32)
    return `UPDATE history_line SET seal = set_byte(seal, ${byte}, get_byte(seal, ${byte}) # ${1 + draw(255)})
      WHERE seq = ${some(draw, lines)}`
  },
}
