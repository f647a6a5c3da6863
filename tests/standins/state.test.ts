import { expect, test } from 'vitest'
import { Agenda } from '#tests/standins/state/agenda.ts'
import { Clock } from '#tests/standins/state/clock.ts'
import { Store } from '#tests/standins/state/store.ts'
import { Table } from '#tests/standins/state/table.ts'
import { readForm, treeOfJson } from '#tests/standins/wire/form.ts'

const letters = (rows: Iterable<{ id: string }>) => [...rows].map((row) => row.id).join('')

test('a form\u2019s brackets become a tree; broken percent signs are refused', () => {
  expect(readForm('a=1&b[c]=2&b[d][0][e]=x+y&l[]=p&l[]=q&n')).toEqual({
    a: '1',
    b: { c: '2', d: { 0: { e: 'x y' } } },
    l: { 0: 'p', 1: 'q' },
    n: '',
  })
  expect(readForm('')).toEqual({})
  expect(readForm('a=%E0%A4%A')).toBeUndefined()
  expect(readForm('__proto__[x]=1')).toEqual(JSON.parse('{"__proto__":{"x":"1"}}'))
  expect(({} as { x?: string }).x).toBeUndefined()
  expect(treeOfJson({ a: 1, b: { c: true, d: null } })).toEqual({ a: '1', b: { c: 'true' } })
})

test('a table keeps its order, its indexes and its size', () => {
  const table = new Table<{ id: string; kind: string; open?: boolean }>({
    keep: 3,
    isSettled: (row) => !row.open,
    indexes: { kind: (row) => row.kind },
  })
  expect(table.put('a', { id: 'a', kind: 'x', open: true })).toBeUndefined()
  for (const id of ['b', 'c']) table.put(id, { id, kind: 'x' })
  expect(table.put('d', { id: 'd', kind: 'y' })).toBe('b')
  expect(letters(table.newestFirst())).toBe('dca')
  expect(letters(table.newestFirst('d'))).toBe('ca')
  table.put('c', { id: 'c', kind: 'y' })
  expect(letters(table.by('kind', 'x'))).toBe('a')
  expect(letters(table.by('kind', 'y'))).toBe('dc')
  table.drop('d')
  expect(letters(table.by('kind', 'y'))).toBe('c')
  expect(table.size).toBe(2)
})

test('a table stays right when thousands come and go', () => {
  const table = new Table<{ id: string }>({ keep: 10, isSettled: (row) => row.id !== '5' })
  for (let at = 0; at < 20_000; at += 1) table.put(String(at), { id: String(at) })
  expect(table.size).toBe(10)
  expect([...table.newestFirst()].map((row) => row.id).at(-1)).toBe('5')
  expect([...table.newestFirst('19998')].map((row) => row.id)[0]).toBe('19997')
})

test('the agenda runs what is due in its order, when the clock is moved and by itself', async () => {
  const clock = new Clock(new Store(null, 10))
  const agenda = new Agenda(clock)
  const ran: number[] = []
  const start = clock.now()
  for (const seconds of [50, 10, 40, 20, 30]) {
    agenda.at(start + seconds * 1000, () => ran.push(seconds))
  }
  agenda.at(start + 20, () => ran.push(0))
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(ran).toEqual([0])
  clock.advance(35_000)
  agenda.wake()
  expect(ran).toEqual([0, 10, 20, 30])
  clock.advance(3_600_000)
  agenda.wake()
  expect(ran).toEqual([0, 10, 20, 30, 40, 50])
  agenda.close()
})
