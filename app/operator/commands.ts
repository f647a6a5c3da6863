import type { Surroundings } from './surroundings.ts'
import { withDatabase } from './with-database.server.ts'

type Command = {
  words: string[]
  about: string
  run: (args: string[], surroundings: Surroundings) => Promise<number | undefined>
}

/** Every command of the operator's tool. Modules are loaded when they are asked for, so that a small command starts fast. */
export const commands: Command[] = [
  {
    words: ['start'],
    about: 'serve the shop, the giving page and the demonstration',
    run: async (_args, surroundings) => (await import('./start.server.ts')).start(surroundings),
  },
  {
    words: ['migrate'],
    about: 'bring the database up to this version',
    run: (_args, surroundings) =>
      withDatabase(surroundings, async ({ out, applied }) => {
        out(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.')
        return 0
      }),
  },
  {
    words: ['seed'],
    about: 'write the example organisation, once',
    run: (_args, surroundings) =>
      withDatabase(surroundings, async (io) =>
        (await import('./seed-command.server.ts')).seedCommand(io),
      ),
  },
  {
    words: ['import', 'products'],
    about:
      'import products <file.csv> [--currency SEK|NOK|EUR] [--locale sv|nb|en]: a Shopify or WooCommerce product export',
    run: (args, surroundings) =>
      withDatabase(surroundings, async (io) =>
        (await import('./import-products.ts')).importProductsCommand(args, io),
      ),
  },
  {
    words: ['staff', 'invite'],
    about:
      'staff invite <email> --role <role> [--name "…"] [--locale sv|nb|en]: write to somebody with a way to the desk, good for a week',
    run: (args, surroundings) =>
      withDatabase(surroundings, async (io) =>
        (await import('./staff-invite-command.server.ts')).staffInviteCommand(args, io),
      ),
  },
  {
    words: ['staff', 'link'],
    about:
      'staff link <email>: print an address that signs a staff member in, once, within half an hour',
    run: (args, surroundings) =>
      withDatabase(surroundings, async (io) =>
        (await import('./staff-link-command.server.ts')).staffLinkCommand(args, io),
      ),
  },
  {
    words: ['export', 'products'],
    about:
      'export products <file.csv> --form shopify|woocommerce [--currency SEK|NOK|EUR] [--locale sv|nb|en]: all products, to import elsewhere or here',
    run: (args, surroundings) =>
      withDatabase(surroundings, async (io) =>
        (await import('./export-products-command.server.ts')).exportProductsCommand(args, io),
      ),
  },
  {
    words: ['verify'],
    about: 'check every invariant of the books',
    run: (_args, surroundings) =>
      withDatabase(surroundings, async (io) =>
        (await import('./verify-command.server.ts')).verifyCommand(io),
      ),
  },
  {
    words: ['retention'],
    about:
      'retention [--dry-run]: delete what has been kept long enough, or say what that would be',
    run: (args, surroundings) =>
      withDatabase(surroundings, async (io) =>
        (await import('./retention-command.server.ts')).retentionCommand(args, io),
      ),
  },
  {
    words: ['reconcile'],
    about: 'ask Stripe about everything that is not settled',
    run: (_args, surroundings) =>
      withDatabase(surroundings, async (io) =>
        (await import('./reconcile-command.server.ts')).reconcileCommand(io),
      ),
  },
]

/** What to type, and what was not understood. */
export function usage(args: string[]): string {
  const unknown = args.length > 0 ? `There is no command "${args.join(' ')}".\n\n` : ''
  const width = Math.max(...commands.map(({ words }) => words.join(' ').length))
  const lines = commands.map(({ words, about }) => `  ${words.join(' ').padEnd(width)}  ${about}`)
  return `${unknown}npm run lykta -- <command>\n\n${lines.join('\n')}\n`
}
