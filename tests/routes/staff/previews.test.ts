import { afterAll, beforeAll, expect, it } from 'vitest'
import * as designer from '#app/routes/staff/designers/designer.tsx'
import * as line from '#app/routes/staff/help/line.tsx'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeDesigner } from '#tests/make/designer.ts'
import { makeLine } from '#tests/make/help-line.ts'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { deskSite } from './desk-site.ts'

let database: TestDatabase
let writer: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
  writer = await makeStaff({ role: 'stories', locale: 'en' })
})
afterAll(() => database.close())

const site = deskSite({ 'staff/help/:id': line, 'staff/designers/:id': designer })

it('a help line is seen as readers see it, in three languages; one for professionals is named as such', async () => {
  const { words, html } = await site(writer, `/staff/help/${await makeLine()}`)
  expect(html.match(/href="tel:\+4620505050"/g)).toHaveLength(3)
  expect(words).toContain('Kontrollerad 22 november 2026')
  expect(words).toContain('Checked 22 November 2026')
  const id = await makeLine({ number: '020-390 000', forProfessionals: true })
  const apart = await site(writer, `/staff/help/${id}`)
  expect(apart.words).toContain('If you meet people who are exposed at work')
  expect(words).not.toContain('If you meet people who are exposed at work')
})

it('a designer is seen as readers see her, in three languages, also before she is shown', async () => {
  const { id } = await makeDesigner({ alias: 'Malva', shown: false })
  const { words, html } = await site(writer, `/staff/designers/${id}`)
  expect(html.match(/<h3[^>]*>Malva</g)).toHaveLength(3)
  expect(words).toContain('An alias. We tell no more about the person.')
  expect(words).toContain('Ett alias. Mer om personen berättar vi inte.')
})
