import pg from 'pg'

/** Asks the demonstration's own database, past the shop. */
export async function ask<Row extends pg.QueryResultRow>(
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.JOURNEY_DATABASE })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** How many of a variant, by its number on the shelf, are set aside for somebody who is paying. */
export async function reservedOf(sku: string): Promise<number> {
  const rows = await ask<{ reserved: number }>(
    'SELECT reserved FROM stock s JOIN variant v ON v.id = s.variant_id WHERE v.sku = $1',
    [sku],
  )
  return rows[0]?.reserved ?? Number.NaN
}

/** The states of all orders that were placed with this address, oldest first. */
export async function ordersOf(email: string): Promise<string[]> {
  const rows = await ask<{ state: string }>(
    'SELECT state::text FROM "order" WHERE email = $1 ORDER BY placed_at',
    [email],
  )
  return rows.map(({ state }) => state)
}

/** The number of the last order that was placed with this address. */
export async function orderOf(email: string): Promise<string> {
  const [row] = await ask<{ number: number }>(
    'SELECT number FROM "order" WHERE email = $1 ORDER BY placed_at DESC LIMIT 1',
    [email],
  )
  return `L-${1000 + (row?.number ?? 0)}`
}

/** The states of all refunds of orders that were placed with this address. */
export async function refundsOf(email: string): Promise<string[]> {
  const rows = await ask<{ state: string }>(
    `SELECT r.state::text FROM refund r JOIN payment p ON p.id = r.payment_id
     JOIN "order" o ON p.reference LIKE '%' || o.id::text WHERE o.email = $1`,
    [email],
  )
  return rows.map(({ state }) => state)
}

/** The states of all gifts that were started with this address, oldest first. */
export async function giftsOf(email: string): Promise<string[]> {
  const rows = await ask<{ state: string }>(
    'SELECT state::text FROM donation WHERE email = $1 ORDER BY started_at',
    [email],
  )
  return rows.map(({ state }) => state)
}

/** Whom staff sent a letter again, an address for each time, in order. */
export async function sentAgainTo(): Promise<string[]> {
  const rows = await ask<{ recipient: string }>(
    `SELECT recipient FROM letter WHERE key LIKE '%/again/%'`,
    [],
  )
  return rows.map(({ recipient }) => recipient).sort()
}

/** The plans that were begun with this address, oldest first. */
export const plansOf = (email: string): Promise<{ state: string; amount: number }[]> =>
  ask('SELECT state::text, amount FROM plan WHERE email = $1 ORDER BY started_at', [email])
