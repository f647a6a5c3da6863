import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permissions } from '#app/domain/staff/permissions.ts'
import { type Role, roles } from '#app/domain/staff/role.ts'
import { type Access, access } from '#app/routes/staff/access.ts'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { type MadeStaff, makeStaff, makeStaffSession } from '#tests/make/staff.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import { type Counter, openCounter } from '../counter.ts'
import { send, urlencoded } from '../raw.ts'
import { listRoutes } from '../routes.ts'
import { type Verdict, verdictOf } from './verdict.ts'

let database: TestDatabase
let counter: Counter
const staff = new Map<Role, MadeStaff>()

beforeAll(async () => {
  database = await useTestDatabase()
  counter = await openCounter(database)
  for (const role of roles) staff.set(role, await makeStaff({ role }))
})
afterAll(async () => {
  await counter.close()
  await database.close()
})

const desk = listRoutes().filter((path) => /^staff(\/|$)/.test(path))
const declared: Record<string, Access> = access
const people = [...roles, 'nobody'] as const
type Person = (typeof people)[number]
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'] as const

type Cell = {
  route: string
  person: Person
  method: (typeof methods)[number]
  kind: 'page' | 'data'
  proof: 'fresh' | 'stale'
}

/** How old a proof is matters only where the table says so. */
const proofsFor = (route: string): Cell['proof'][] =>
  declared[route]?.fresh ? ['fresh', 'stale'] : ['fresh']

/** What no page of ours sends is asked as a page by everybody, and as data by those with the least rights: who overlooks a way overlooks it for them. */
const kindsFor = (person: Person, method: Cell['method']): Cell['kind'][] =>
  ['GET', 'POST'].includes(method) || ['nobody', 'volunteer'].includes(person)
    ? ['page', 'data']
    : ['page']

const cells: Cell[] = desk.flatMap((route) =>
  people.flatMap((person) =>
    methods.flatMap((method) =>
      kindsFor(person, method).flatMap((kind) =>
        proofsFor(route).map((proof) => ({ route, person, method, kind, proof })),
      ),
    ),
  ),
)

const reads = ({ method }: Cell): boolean => method === 'GET' || method === 'HEAD'

/** What the table says about a request. A proof that is old matters where the table asks for a fresh one. */
function declaredVerdict(cell: Cell): Verdict | 'anyone' {
  const row = declared[cell.route] ?? {}
  const need = reads(cell) ? row.read : row.write
  if (need === undefined) return 'no_door'
  if (need === 'anyone') return 'anyone'
  if (cell.person === 'nobody' || cell.person === 'disabled') return 'signed_out'
  if (!(permissions[need] as readonly Role[]).includes(cell.person)) return 'forbidden'
  const asksForFresh = row.fresh === 'both' || row.fresh === (reads(cell) ? 'read' : 'write')
  return cell.proof === 'stale' && asksForFresh ? 'stale' : 'in'
}

/** Asks as this person would; an empty form where something would change. */
async function ask(cell: Cell): Promise<Verdict> {
  const path = `/${cell.route.replace(/:(\w+)/g, () => newId())}${cell.kind === 'data' ? '.data' : ''}`
  const form = reads(cell) ? {} : { headers: urlencoded, body: '' }
  return verdictOf(await send(await visitorFor(cell), { method: cell.method, path, ...form }))
}

const readers = new Map<string, Promise<Visitor>>()

/** Whoever only reads keeps her session; a form may end it, and gets one of its own. */
function visitorFor(cell: Cell): Promise<Visitor> {
  if (!reads(cell)) return signIn(cell)
  const key = `${cell.person} ${cell.proof}`
  const known = readers.get(key) ?? signIn(cell)
  readers.set(key, known)
  return known
}

async function signIn({ person, proof }: Cell): Promise<Visitor> {
  const visitor = counter.shop.visitor()
  const staffId = person === 'nobody' ? undefined : staff.get(person)?.id
  if (!staffId) return visitor
  const provedAt = proof === 'stale' ? new Date(Date.now() - 3_600_000) : undefined
  // Whoever is disabled has the session from before.
  const cookie =
    person === 'disabled'
      ? staff.get(person)?.cookie
      : await makeStaffSession({ staffId, provedAt })
  const [name = '', word = ''] = (cookie ?? '').split('=')
  visitor.cookies.set(name, word)
  return visitor
}

/** The cells whose answer is not what the table says. */
async function wrongCells(asked: Cell[]): Promise<string[]> {
  const wrong: string[] = []
  for (const cell of asked) {
    const [said, is] = [declaredVerdict(cell), await ask(cell)]
    if (!mayBe(said, cell).includes(is))
      wrong.push(`${Object.values(cell).join(' ')}: ${is}, not ${said}`)
  }
  return wrong
}

/** What answers agree with the table. */
function mayBe(said: Verdict | 'anyone', { method }: Cell): Verdict[] {
  if (said === 'anyone') return ['in', 'elsewhere', 'signed_out', 'nothing']
  // A form's address that somebody opens shows nothing, or leads to where its form is.
  if (said === 'no_door') return ['no_door', 'elsewhere', 'nothing']
  // Only a GET always shows something.
  if (said === 'in') return method === 'GET' ? ['in', 'elsewhere'] : ['in', 'elsewhere', 'nothing']
  return [said]
}

const isRefused = (cell: Cell): boolean =>
  ['signed_out', 'forbidden', 'stale'].includes(declaredVerdict(cell))

/** Each person has her own sessions, so that people may ask at once. Reads come first: a form may end every other session of hers. */
async function sweep(cells: Cell[]): Promise<string[]> {
  const asked = [...cells.filter(reads), ...cells.filter((cell) => !reads(cell))]
  const all = await Promise.all(
    people.map((person) => wrongCells(asked.filter((cell) => cell.person === person))),
  )
  return all.flat()
}

describe('the desk', () => {
  it('has a row in the table for each of its routes, and for nothing else', () => {
    expect(desk.length).toBeGreaterThan(20)
    expect([...desk].sort()).toEqual(Object.keys(declared).sort())
  })

  it('refuses everybody the table refuses, by every method, as a page and as data, and writes nothing', async () => {
    const before = await counter.everything()
    expect(await sweep(cells.filter(isRefused))).toEqual([])
    const after = await counter.everything()
    // The sessions are made by this test, and that somebody was here is seen.
    expect({ ...after, staff_session: '' }).toEqual({ ...before, staff_session: '' })
  }, 1_200_000)

  it('lets everybody in whom the table lets in', async () => {
    const admitted = cells.filter((cell) => !isRefused(cell))
    expect(await sweep(admitted)).toEqual([])
  }, 1_200_000)
})
