import { linesOf, redsOf } from './red.ts'

/** Rules about size and shape. */
export const shapeReds = redsOf({
  'files are short': {
    kept: { 'app/a.ts': linesOf(200), 'app/routes/a.tsx': linesOf(150) },
    broken: [
      { 'app/a.ts': linesOf(201) },
      { 'app/routes/a.tsx': linesOf(151) },
      { 'app/styles/a.css': linesOf(201, 'a {}') },
      { 'tests/a.test.ts': linesOf(201) },
    ],
  },
  'functions are short': {
    kept: {
      'app/a.ts': `function a() {\n${linesOf(28)}}`,
      'app/ui/card.tsx': `export function Card() {\n${linesOf(78)}}`,
      'app/routes/a.tsx': `export async function loader() {\n${linesOf(23)}}`,
      'tests/a.test.ts': `describe('a', () => {\n${linesOf(60)}})`,
      'tests/make.ts': `const make = () => ({\n${linesOf(60, 'a: 1,')}})`,
    },
    broken: [
      { 'app/a.ts': `function a() {\n${linesOf(29)}}` },
      { 'app/a.ts': `const a = () => {\n${linesOf(29)}}` },
      { 'app/a.ts': `const a = { b() {\n${linesOf(29)}} }` },
      { 'app/ui/card.tsx': `export function Card() {\n${linesOf(79)}}` },
      { 'app/ui/card.tsx': `function priceOf() {\n${linesOf(29)}}` },
      { 'app/routes/a.tsx': `export const action = async () => {\n${linesOf(24)}}` },
      { 'app/a.ts': `const make = () => ({\n${linesOf(60, 'a: 1,')}})` },
      { 'tests/make.ts': `function make() {\n${linesOf(29)}}` },
    ],
  },
  'functions take few parameters': {
    kept: { 'app/a.ts': 'const a = (b, c, d) => b', 'tests/a.ts': 'each((a, b, c, d) => a)' },
    broken: [
      { 'app/a.ts': 'const a = (b, c, d, e) => b' },
      { 'app/a.ts': 'function a(b, c, d, e) { return b }' },
      { 'tests/a.ts': 'const make = (a, b, c, d) => a' },
    ],
  },
  'decisions are shallow': {
    kept: {
      'app/a.ts':
        'function a() { for (const b of c) { if (d) e(); else if (f) g(); else if (h) i() } }',
      'app/b.ts': 'function a() { if (b) for (const c of d) e(() => { if (f) g() }) }',
    },
    broken: [
      { 'app/a.ts': 'function a() { for (;;) { while (b) { if (c) d() } } }' },
      { 'app/a.ts': 'const a = () => { try { b() } catch { if (c) { for (;;) d() } } }' },
      {
        'app/a.ts':
          'function a() { if (b) { c() } else { if (d) { switch (e) { default: f() } } } }',
      },
    ],
  },
  'a verb has its own file': {
    kept: {
      'app/domain/orders/place-order.server.ts':
        'export class Gone extends Error {}\nexport type Wish = {}\nexport function placeOrder() {}',
      'app/domain/orders/order.ts': 'export const a = () => 1\nexport const b = 2',
      'app/domain/orders/store.server.ts': 'export const a = () => 1\nexport const b = () => 2',
      'app/platform/seal.server.ts': 'export function seal() {}\nexport function unseal() {}',
    },
    broken: [
      { 'app/domain/orders/a.server.ts': 'export function a() {}\nexport const b = () => 1' },
      { 'app/domain/orders/a.server.ts': 'export const a = () => 1\nexport const most = 3' },
      { 'app/domain/orders/a.server.ts': 'export type Most = 3' },
    ],
  },
  'pages have no inline styles': {
    kept: {
      'app/ui/a.tsx': '<p className="wide" />',
      'emails/a.tsx': '<p style={{ margin: 0 }} />',
    },
    broken: [
      { 'app/ui/a.tsx': '<p style={{ margin: 0 }} />' },
      { 'app/routes/a.tsx': '<p style="margin: 0">a</p>' },
      { 'app/root.tsx': '<html style={{ margin: 0 }} />' },
    ],
  },
})
