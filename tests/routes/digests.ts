import pg from 'pg'

export type Digests = { read: () => Promise<Record<string, string>>; close: () => Promise<void> }

/** What counts tries, also those that are refused, and what the workers keep for themselves. */
const besides = ['allowance', 'ledger_summed', 'stripe_look']

/** A digest of every row of every table but those, read anew each time: two that are equal mean that nothing was written in between. */
export async function openDigests(connectionString: string): Promise<Digests> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  // Empty tables are planned for as if they were large, and starting helpers costs twenty times the reading.
  await client.query('SET max_parallel_workers_per_gather = 0')
  const tables = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
  const watched = tables.rows.filter(({ name }) => !besides.includes(name))
  const all = watched.map(digestOf).join(' UNION ALL ')
  return {
    read: async () => {
      const { rows } = await client.query<{ name: string; digest: string }>(all)
      return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
    },
    close: () => client.end(),
  }
}

const digestOf = ({ name }: { name: string }) =>
  `SELECT '${name}' AS name, count(*) || ' rows ' || sum(hashtextextended(t::text, 0)) AS digest FROM ${name} t`
