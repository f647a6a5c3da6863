import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { followers } from '#app/domain/checkout/followers.server.ts'

it('the events that are followed are the ones that the operator is told to subscribe to', () => {
  const [, told = ''] =
    /is subscribed to (.*?)\. The desk/.exec(readFileSync('README.md', 'utf8')) ?? []
  const named = [...told.matchAll(/`([\w.]+)`/g)].map(([, name]) => name)
  expect(named).toEqual(Object.keys(followers).sort())
})
