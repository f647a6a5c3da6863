/** More than the program has statements; a text beyond it (a list of unusual length) is planned anew each time, as all were before. */
const most = 500

/**
 * Names statements by their text, so that a connection has each parsed and planned once: planning costs the database more than most
 * answers do. Texts hold no values (those travel beside them), so their number is that of the statements in the program.
 */
export function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known) return known
    // No name, as PostgreSQL has it: parsed, answered and forgotten.
    if (names.size >= most) return ''
    // Apart from the names that `statements` gives on the same connections.
    const name = `orm_${names.size}`
    names.set(sql, name)
    return name
  }
}

/** A pooler that hands connections from one transaction to the next forgets names; its address says so, as Prisma's own does. */
export const keepsStatements = (url: string): boolean => !/[?&]pgbouncer=true\b/.test(url)
