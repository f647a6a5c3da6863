import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from './rules/all.ts'
import { type Rule, readSources } from './source.ts'

const sources = readSources()

describe('the house', () => {
  it('is read: a rule over nothing would hold', () => {
    const paths = sources.map(({ path }) => path)
    expect(paths).toContain('app/values/money.ts')
    expect(paths).toContain('app/domain/checkout/place-order.server.ts')
    expect(paths.some((path) => path.includes('generated'))).toBe(false)
  })

  it.each(Object.entries<Rule>(rules))('keeps the rule: %s', (_name, rule) => {
    const faults = rule(sources).map(({ path, line, says }) => `${path}:${line} ${says}`)
    expect(faults.join('\n')).toBe('')
  })
})

const rooms = readdirSync('app/domain').filter(
  (room) => readdirSync(`app/domain/${room}`).length > 0,
)

describe('a room', () => {
  it.each(rooms)('says what it is in at most forty lines: %s', (room) => {
    const file = `app/domain/${room}/README.md`
    expect(existsSync(file), `${file} is missing`).toBe(true)
    expect(readFileSync(file, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  })
})
