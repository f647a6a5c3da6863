import pg from 'pg'

/** The logins of the embedded server, beside its owner `lykta`: the pages' and the vault's. Neither may become the other. */
const appLogin = 'lykta_app'
const vaultLogin = 'lykta_vault'

/**
 * Makes sure that pages and vault have a login each, and answers their addresses. Whatever is injected into a statement of the pages then
 * meets the rights of a login that cannot see the vault, cannot switch triggers off and cannot change a table. Call it after migrating, as
 * the owner: what a migration has made since is granted then.
 */
export async function ensureLogins(ownerUrl: string): Promise<{ app: string; vault: string }> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'lykta logins' })
  client.on('error', () => undefined) // a lost connection also fails the query under way, which tells
  await client.connect()
  try {
    // Two programs may start at once, and grants of the same table stumble over each other.
    await client.query('BEGIN; SELECT pg_advisory_xact_lock(72707370)')
    const { password } = new URL(ownerUrl)
    for (const login of [appLogin, vaultLogin]) await ensureLogin(client, login, password)
    if (await lacksRights(client)) await client.query(grants)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
  return { app: as(appLogin, ownerUrl), vault: as(vaultLogin, ownerUrl) }
}

/** Roles belong to the server: another database of it may be making the same ones at this moment. */
async function ensureLogin(client: pg.Client, login: string, password: string): Promise<void> {
  const found = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [login])
  if (found.rowCount === 0) {
    await client.query(`DO $$ BEGIN
      CREATE ROLE ${login} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOBYPASSRLS;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`)
  }
  // Behind a socket of one's own there is none.
  if (password !== '') {
    const secret = client.escapeLiteral(decodeURIComponent(password))
    await client.query(`ALTER ROLE ${login} PASSWORD ${secret}`)
  }
}

async function lacksRights(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ lacks: boolean }>(`
    SELECT to_regnamespace('vault') IS NULL OR EXISTS (
      SELECT FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND (
        (c.relkind IN ('r', 'v') AND NOT has_table_privilege('${appLogin}', c.oid, 'SELECT')) OR
        (c.relkind = 'r' AND NOT has_table_privilege('${appLogin}', c.oid, 'DELETE')) OR
        (c.relname IN ('story', 'story_text', 'story_picture', 'story_picture_text') AND NOT has_table_privilege('${appLogin}', c.oid, 'MAINTAIN')) OR
        NOT pg_has_role('${appLogin}', 'pg_checkpoint', 'USAGE') OR
        (c.relkind = 'S' AND NOT has_sequence_privilege('${appLogin}', c.oid, 'USAGE')))) AS lacks`)
  return rows[0]?.lacks ?? true
}

const grants = `
  GRANT USAGE ON SCHEMA public TO ${appLogin};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${appLogin};
  -- What was withdrawn is taken out of their files, and out of the journal.
  GRANT MAINTAIN ON story, story_text, story_picture, story_picture_text TO ${appLogin};
  GRANT EXECUTE ON FUNCTION pg_switch_wal() TO ${appLogin};
  GRANT pg_checkpoint TO ${appLogin} WITH INHERIT TRUE;
  GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO ${appLogin};
  CREATE SCHEMA IF NOT EXISTS vault AUTHORIZATION ${vaultLogin}`

function as(login: string, ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = login
  return url.href
}
