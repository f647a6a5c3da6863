import { afterEach, expect, it } from 'vitest'
import { readSchema, schemaDiff } from '#app/platform/migrations/diff.server.ts'
import { ask } from '#tests/make/database.ts'
import { newDatabase, tidy } from './scratch.ts'

afterEach(tidy)

const drift = async (url: string) => schemaDiff({ schemaFiles: await readSchema('prisma'), url })

it('the migrations make exactly the database that the schema describes', async () => {
  expect(await drift(await newDatabase('migrated'))).toBe('')
})

it.each([
  ['a column too many', 'ALTER TABLE fund ADD COLUMN forgotten text'],
  ['a column of another type', 'ALTER TABLE donation ALTER COLUMN amount TYPE bigint'],
  ['a column that may be empty', 'ALTER TABLE donation ALTER COLUMN amount DROP NOT NULL'],
  ['a table too many', 'CREATE TABLE forgotten (id integer PRIMARY KEY)'],
  ['a whole index that the schema does not name', 'CREATE INDEX forgotten ON donation (amount)'],
  ['a missing enum value', "ALTER TYPE locale RENAME VALUE 'nb' TO 'nn'"],
])('%s is drift', async (_, sql) => {
  const url = await newDatabase('migrated')
  await ask(url, sql)
  expect(await drift(url)).not.toBe('')
})

it('guards that Prisma does not model are not drift', async () => {
  const url = await newDatabase('migrated')
  await ask(
    url,
    `
    ALTER TABLE donation ADD CONSTRAINT below_a_million CHECK (amount < 100000000);
    CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
    CREATE TRIGGER nothing BEFORE UPDATE ON donation FOR EACH ROW EXECUTE FUNCTION nothing();
    CREATE UNIQUE INDEX only_some ON donation (currency) WHERE amount > 1000;
    CREATE INDEX computed ON donation ((amount * 2));
    CREATE SCHEMA vault; CREATE TABLE vault.secret (id integer PRIMARY KEY);
    CREATE VIEW large AS SELECT * FROM donation WHERE amount > 1000`,
  )
  expect(await drift(url)).toBe('')
})
