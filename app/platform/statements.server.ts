import pg from 'pg'
import { Prisma } from './db/generated/client.ts'

type Template = TemplateStringsArray | Prisma.Sql

/** Whatever takes SQL as tagged templates: the database itself, or an open transaction. */
export type Statements = {
  /** Rows, with columns as the statement names them; bigint for int8, Date for instants and dates. */
  $queryRaw<Rows = unknown>(template: Template, ...values: unknown[]): Promise<Rows>
  /** How many rows were written. */
  $executeRaw(template: Template, ...values: unknown[]): Promise<number>
}

type Asked = { query(config: pg.QueryConfig): Promise<pg.QueryResult> }

/**
 * Statements go to the driver and not through the ORM, which costs five times the processor for the same rows. Each is prepared once a
 * connection, so that PostgreSQL reads and plans it once; not where a pooler hands connections on, which forgets names.
 */
export function statementsOn(connection: Asked, { prepared }: { prepared: boolean }): Statements {
  const ask = (template: Template, values: unknown[]) => {
    const { name, ...statement } = statementOf(template, values)
    return connection.query(prepared && name ? { ...statement, name } : statement)
  }
  return {
    $queryRaw: async <Rows>(template: Template, ...values: unknown[]) =>
      (await ask(template, values)).rows as Rows,
    $executeRaw: async (template, ...values) => (await ask(template, values)).rowCount ?? 0,
  }
}

/** Each prepared statement costs memory on every connection; a text that is put together in many ways must not fill it. */
const mostPrepared = 400
const named = new Map<string, string>()
const written = new WeakMap<TemplateStringsArray, { text: string; name: string | undefined }>()

function statementOf(template: Template, values: unknown[]): pg.QueryConfig {
  if (template instanceof Prisma.Sql) return joined(template)
  if (values.some((value) => value instanceof Prisma.Sql))
    return joined(new Prisma.Sql(template, values))
  const known = written.get(template) ?? write(template)
  return { ...known, values, types }
}

function write(template: TemplateStringsArray) {
  const text = template.reduce((sql, part, index) => `${sql}$${index}${part}`)
  const statement = { text, name: nameOf(text) }
  written.set(template, statement)
  return statement
}

const joined = ({ text, values }: Prisma.Sql): pg.QueryConfig => ({
  ...{ text, name: nameOf(text), types },
  values: [...values],
})

function nameOf(text: string): string | undefined {
  const known = named.get(text)
  if (known || named.size >= mostPrepared) return known
  const name = `lykta_${named.size}`
  named.set(text, name)
  return name
}

const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.INT8]: BigInt,
  [pg.types.builtins.DATE]: (text) => new Date(`${text}T00:00:00Z`),
}

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format),
}
