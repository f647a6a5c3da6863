import { linesOf, redsOf } from './red.ts'

const anywhere = ['', 'work', 'main', 'app'].join('/')
const suppression = (text: string) => ['//', text].join(' ')

/** Rules about what is said: names, comments, the environment. */
export const wordReds = redsOf({
  'the environment has one reader': {
    kept: {
      'app/platform/env/env.server.ts': 'process.env.PORT',
      'app/a.ts': 'env().port; process.exit()',
      'tests/a.ts': 'process.env.ROUNDS',
    },
    broken: [
      { 'app/platform/log.server.ts': 'process.env.LEVEL' },
      { 'app/a.ts': 'const { PORT } = process.env' },
      { 'app/ui/a.tsx': 'import.meta.env.DEV' },
    ],
  },
  'names say what is inside': {
    kept: {
      'app/domain/orders/place-order.server.ts': 'export const placeOrder = () => 1',
      'app/entry.server.tsx': 'export function handleRequest() {}',
    },
    broken: [
      { 'app/utils/money.ts': '' },
      { 'app/domain/order-service.server.ts': '' },
      { 'app/ui/index.ts': '' },
      { 'tests/helpers.ts': '' },
      { 'app/a.ts': 'export const handleOrder = () => 1' },
      { 'app/a.ts': 'export class OrderManager {}' },
      { 'app/a.ts': 'export const orderInfo = 1' },
    ],
  },
  'nothing is suppressed without a reason': {
    kept: {
      'app/a.ts': `${suppression('@ts-expect-error the types of the package lag behind')}\na()`,
      'app/b.ts': `const text = ${JSON.stringify(suppression('@ts-ignore'))}`,
    },
    broken: [
      { 'app/a.ts': 'const a: any = 1' },
      { 'app/a.ts': 'const a = b as any[]' },
      { 'app/a.ts': `${suppression('@ts-ignore because I say so')}\na()` },
      { 'app/a.ts': `${suppression('@ts-expect-error')}\na()` },
      { 'app/a.ts': `a()\n${suppression('biome-ignore lint/a11y/noAutofocus: why')}` },
    ],
  },
  'exported functions say what they do': {
    kept: {
      'app/a.ts':
        '/** Adds. */\nexport function add() {}\nexport const one = () => 1\nfunction b() {}',
      'app/routes/a.tsx': 'export function loader() {}\nexport default function A() {}',
    },
    broken: [
      { 'app/a.ts': 'export function add() {}' },
      { 'app/a.ts': '// Adds.\nexport function add() {}' },
      { 'app/a.ts': `export const add = () => {\n${linesOf(4)}}` },
      { 'app/domain/orders/a.server.ts': 'export const placeOrder = () => 1' },
      { 'app/routes/a.tsx': 'export function priceOf() {}' },
    ],
  },
  'comments are restrained': {
    kept: { 'app/a.ts': `/** Why. */\n${linesOf(40)}`, 'app/b.ts': `const a = '========'` },
    broken: [
      { 'app/a.ts': '// ==========\na()' },
      { 'app/a.ts': '/* ---------- Orders ---------- */' },
      { 'app/a.ts': `${linesOf(30, '// word')}${linesOf(30)}` },
    ],
  },
  'comments are there': {
    kept: { 'app/a.ts': `// Why.\n${linesOf(30)}`.repeat(4) },
    broken: [{ 'app/a.ts': linesOf(150) }, { 'app/a.ts': '// Why.\na()\n'.repeat(80) }],
  },
  'no machine is named': {
    kept: { 'app/a.ts': `'/sv/home/page'; '#app/work/a.ts'; 'https://a.example/home/b'` },
    broken: [{ 'app/a.ts': `'${anywhere}'` }, { 'app/a.css': `a { b: url(${anywhere}) }` }],
  },
})
