import { redsOf } from './red.ts'

/** Rules about who knows whom. */
export const importReds = redsOf({
  'imports run downward': {
    kept: {
      'app/routes/shop/a.tsx': `import { b } from '#app/domain/orders/b.server.ts'`,
      'app/ui/card.tsx': `import type { Order } from '#app/domain/orders/order.ts'`,
      'app/domain/orders/b.server.ts': `import { db } from '#app/platform/db.server.ts'`,
      'app/operator/start.ts': `import { start } from '#tests/standins/start.ts'`,
      'emails/a.tsx': `import { formatDate } from '#app/i18n/format.ts'`,
    },
    broken: [
      { 'app/domain/orders/a.ts': `import { b } from '#app/ui/b.tsx'` },
      { 'app/domain/orders/a.ts': `import { b } from '../../routes/b.tsx'` },
      { 'app/platform/a.server.ts': `import { b } from '#app/domain/orders/b.ts'` },
      { 'app/values/a.ts': `import type { Locale } from '#app/i18n/locale.ts'` },
      { 'app/ui/a.tsx': `import { find } from '#app/domain/orders/find.server.ts'` },
      { 'app/domain/orders/a.ts': `import { make } from '#tests/make/order.ts'` },
      { 'app/domain/orders/a.ts': `const b = await import('#app/routes/b.tsx')` },
      { 'app/i18n/a.ts': `export { b } from '#app/domain/orders/b.ts'` },
    ],
  },
  'rooms open only listed doors': {
    kept: {
      'app/domain/checkout/a.server.ts': `import { b } from '#app/domain/orders/b.server.ts'`,
      'app/domain/orders/a.ts': `import { b } from './b.ts'`,
    },
    broken: [
      { 'app/domain/orders/a.ts': `import { b } from '#app/domain/checkout/b.server.ts'` },
      { 'app/domain/payments/a.ts': `import type { Order } from '../orders/order.ts'` },
    ],
  },
  'only a room opens its own store': {
    kept: {
      'app/domain/orders/find.server.ts': `import { findOrder } from './store.server.ts'`,
      'app/operator/seed.server.ts': `import { save } from './seed/store.server.ts'`,
      'tests/make/gift.ts': `import { save } from '#app/domain/donations/store.server.ts'`,
    },
    broken: [
      {
        'app/domain/checkout/a.server.ts': `import { b } from '#app/domain/orders/store.server.ts'`,
      },
      {
        'app/routes/shop/a.tsx': `import { b } from '#app/domain/catalogue/stock-store.server.ts'`,
      },
    ],
  },
  'nothing imports itself': {
    kept: {
      'app/a.ts': `import './b.ts'; import './c.ts'`,
      'app/b.ts': `import './c.ts'`,
      'app/c.ts': '',
    },
    broken: [
      {
        'app/a.ts': `import './b.ts'`,
        'app/b.ts': `import '#app/c.ts'`,
        'app/c.ts': `import './a.ts'`,
      },
      { 'app/a.ts': `import type { B } from './b.ts'`, 'app/b.ts': `export * from './a.ts'` },
      { 'app/a.ts': `import './a.ts'` },
    ],
  },
  'what needs the server is named so': {
    kept: {
      'app/domain/orders/a.server.ts': `import { db } from '#app/platform/db.server.ts'`,
      'app/domain/orders/b.ts': `import type { Order } from './store.server.ts'`,
      'app/routes/shop/a.tsx': `import { find } from '#app/domain/orders/find.server.ts'`,
      'app/values/id.ts': `import { v7 } from 'uuid'`,
    },
    broken: [
      { 'app/domain/orders/a.ts': `import { db } from '#app/platform/db.server.ts'` },
      { 'app/domain/orders/a.ts': `import { createHash } from 'node:crypto'` },
      { 'app/platform/a.ts': `import { type Db, db } from './db.server.ts'` },
      { 'app/domain/orders/a.ts': `import { Prisma } from '#app/platform/db/generated/client.ts'` },
      { 'app/platform/a.ts': `import Stripe from 'stripe'` },
    ],
  },
  'tables are named in stores': {
    kept: {
      'app/domain/orders/store.server.ts': 'export const find = () => db().order.findFirst()',
      'app/domain/orders/a.ts': 'const names = wordsOf(list).count(1)',
      'app/platform/db.server.ts': 'db().$queryRaw`SELECT 1`',
    },
    broken: [
      { 'app/domain/orders/find.server.ts': 'db().order.findUnique({ where })' },
      { 'app/routes/shop/a.tsx': 'await tx.stock.update({ data })' },
      { 'app/domain/orders/find.server.ts': 'tx.$executeRaw`UPDATE stock SET on_hand = 0`' },
      { 'app/domain/orders/find.server.ts': 'on.$queryRawUnsafe(text)' },
      { 'app/domain/orders/find.server.ts': 'const q = Prisma.sql`SELECT id FROM stock`' },
    ],
  },
})
