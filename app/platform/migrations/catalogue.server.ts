import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** PostgreSQL's "char", one letter, used only in its catalogue; and the text that the adapter takes it for. */
const charType = 18
const textType = 25

/**
 * An adapter with which the schema engine can read the catalogue. The plain one refuses columns of the type "char", and the
 * engine refuses them as text: so they pass the adapter as text, and are named for what they are behind it.
 * Close the pool afterwards. Revisit when adapter-pg knows the type.
 */
export function catalogueReader(url: string): { factory: PrismaPg; pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString: url, options: '-c TimeZone=UTC', max: 2 })
  const charColumns = new Map<string, number[]>()
  passCharAsText(pool, charColumns)
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  return {
    pool,
    factory: Object.assign(factory, {
      connect: async () => nameChars(await connect(), charColumns),
    }),
  }
}

function passCharAsText(pool: pg.Pool, charColumns: Map<string, number[]>): void {
  const ask = pool.query.bind(pool) as (query: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>
  const query = async (asked: pg.QueryArrayConfig) => {
    const result = await ask(asked)
    const found = result.fields.flatMap((field, at) => (field.dataTypeID === charType ? [at] : []))
    charColumns.set(asked.text, found)
    for (const field of result.fields)
      if (field.dataTypeID === charType) field.dataTypeID = textType
    return result
  }
  Object.assign(pool, { query })
}

function nameChars<T extends SqlDriverAdapter>(adapter: T, charColumns: Map<string, number[]>): T {
  const ask = adapter.queryRaw.bind(adapter)
  const queryRaw: SqlDriverAdapter['queryRaw'] = async (query) => {
    const result = await ask(query)
    for (const at of charColumns.get(query.sql) ?? []) {
      result.columnTypes[at] = ColumnTypeEnum.Character
    }
    return result
  }
  return Object.assign(adapter, { queryRaw })
}
