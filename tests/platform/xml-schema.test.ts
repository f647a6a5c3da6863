import { mkdtempSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { env, useEnvironment } from '#app/platform/env/env.server.ts'
import { checkAgainstSchema } from '#app/platform/xml-schema.server.ts'
import { testEnvironment } from '#tests/make/environment.ts'

useEnvironment(testEnvironment({ dataDir: mkdtempSync(join(tmpdir(), 'lykta-schema-')) }))
afterAll(() => rm(env().dataDir, { recursive: true, force: true }))

const folder = () => join(env().dataDir, 'xsd')
const lay = (name: string, contents: string) => writeFile(join(folder(), name), contents)
const schema = (inside: string) =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${inside}</xs:schema>`

beforeEach(async () => {
  await rm(folder(), { recursive: true, force: true })
  await mkdir(folder(), { recursive: true })
})

it('tells a fault without what stood in the field', async () => {
  await lay(
    'one.xsd',
    // A relative namespace is odd to libxml2, which says so before all else: the authorities' own files have one.
    schema(`<xs:annotation><xs:appinfo><about xmlns="an/agency/1.0"/></xs:appinfo></xs:annotation><xs:element name="number"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[a-z]+"/>
      </xs:restriction></xs:simpleType></xs:element>`),
  )
  const verdict = await checkAgainstSchema('<number>199006022397</number>', 'one.xsd')
  expect(verdict).toMatchObject({ held: true, valid: false })
  const told = JSON.stringify(verdict)
  expect(told).not.toContain('an/agency')
  expect(told).toContain("'number'")
  expect(told).not.toMatch(/\d{6}/)
})

it('follows a schema from file to file, in circles too, and names what is not there', async () => {
  await lay(
    'one.xsd',
    schema(`<xs:include schemaLocation='../a/b/two.xsd'/><xs:element name="a" type="xs:string"/>`),
  )
  await lay(
    'two.xsd',
    schema(
      '<xs:include schemaLocation="one.xsd"/><xs:include schemaLocation="http://agency.example/three.xsd"/>',
    ),
  )
  expect(await checkAgainstSchema('<a/>', 'one.xsd')).toEqual({
    held: false,
    missing: ['three.xsd'],
  })
  await lay('three.xsd', schema(''))
  expect(await checkAgainstSchema('<a/>', 'one.xsd')).toEqual({
    held: true,
    valid: true,
    faults: [],
  })
})
