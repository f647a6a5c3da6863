import { describe, expect, it } from 'vitest'
import { keepsStatements, statementNames } from '#app/platform/db/statement-name.server.ts'

describe('the name of a statement', () => {
  it('is the same for the same text and another for another', () => {
    const nameOf = statementNames()
    const first = nameOf({ sql: 'SELECT 1' })
    const second = nameOf({ sql: 'SELECT 2' })
    expect(first).toMatch(/^orm_\d+$/)
    expect(second).not.toBe(first)
    expect(nameOf({ sql: 'SELECT 1' })).toBe(first)
  })

  it('is given to 500 texts, so that connections do not keep plans without end', () => {
    const nameOf = statementNames()
    const names = Array.from({ length: 600 }, (_, at) => nameOf({ sql: `SELECT ${at}` }))
    expect(new Set(names.slice(0, 500)).size).toBe(500)
    expect(names.slice(500)).toEqual(Array(100).fill(''))
    expect(nameOf({ sql: 'SELECT 0' })).toBe(names[0])
  })

  it('is kept by the database unless its address speaks of a pooler that forgets', () => {
    expect(keepsStatements('postgresql://lykta@localhost/lykta?host=/tmp/socket')).toBe(true)
    expect(keepsStatements('postgresql://pooler:6432/lykta?pgbouncer=false')).toBe(true)
    expect(keepsStatements('postgresql://pooler:6432/lykta?pgbouncer=true')).toBe(false)
    expect(keepsStatements('postgresql://pooler:6432/lykta?sslmode=require&pgbouncer=true')).toBe(
      false,
    )
  })
})
