import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { findYear } from '#app/domain/tax/find-year.server.ts'
import { markSent } from '#app/domain/tax/mark-sent.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { makeSettledGift } from '#tests/make/gift.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'
import { makeApproval, makeTaxReport, testNumbers } from '#tests/make/tax.ts'
import { anna, by, give, leave, make, now, summer, useTaxWorld } from './files-world.ts'

useTaxWorld()

describe('a schema beside the data', () => {
  const schema = (parts: string) => `<?xml version="1.0"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://xmls.skatteverket.se/se/skatteverket/ai/instans/infoForBeskattning/12.0"
      xmlns:ku="http://xmls.skatteverket.se/se/skatteverket/ai/komponent/infoForBeskattning/12.0" elementFormDefault="qualified">
    <xs:import namespace="http://xmls.skatteverket.se/se/skatteverket/ai/komponent/infoForBeskattning/12.0" schemaLocation="../komponent/${parts}.xsd"/>
    <xs:element name="Skatteverket"><xs:complexType><xs:sequence>
      <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence><xs:attribute name="omrade" type="xs:string"/></xs:complexType></xs:element></xs:schema>`
  const component = (type: string) => `<?xml version="1.0"?>
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://xmls.skatteverket.se/se/skatteverket/ai/komponent/infoForBeskattning/12.0" elementFormDefault="qualified">
    <xs:element name="Avsandare"><xs:complexType><xs:sequence><xs:element name="Programnamn" type="${type}"/>
      <xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`

  const unpacked = {
    main: 'instans/Kontrolluppgifter_12.0.xsd',
    parts: 'komponent/gemensamt/parts.xsd',
  }
  const lay = async (place: string, contents: string) => {
    const file = join(env().dataDir, 'xsd', place)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, contents)
  }
  const newest = async () => {
    const made = await make()
    if (typeof made === 'string') throw new Error(made)
    const [delivery] = (await findYear(2026, now)).deliveries
    return { made, delivery }
  }
  beforeEach(async () => {
    await rm(join(env().dataDir, 'xsd'), { recursive: true, force: true })
    await give('anna@prov.example', 300)
    await leave('anna@prov.example', anna)
  })

  it('is asked, in the folders that it came in: what it refuses is told without a number, and cannot be sent', async () => {
    await lay(unpacked.main, schema('gemensamt/parts'))
    await lay(unpacked.parts, component('xs:integer'))
    const wrong = await newest()
    expect(wrong.delivery).toMatchObject({ validation: 'invalid' })
    expect(wrong.delivery?.faults.join()).toContain('Programnamn')
    expect(await markSent({ id: wrong.made.id, by, now })).toEqual({
      ok: false,
      refusal: 'invalid',
    })
    await lay(unpacked.parts, component('xs:string'))
    const right = await newest()
    const hash = createHash('sha256').update(right.made.xml).digest('hex')
    expect(right.delivery).toMatchObject({ validation: 'valid', faults: [], fileHash: hash })
  })

  it('is asked in the version that staff have chosen, and by name for each of its files that is not there', async () => {
    const main = basename(unpacked.main)
    const later = unpacked.main.replace('12.0', '13.0')
    expect((await newest()).delivery).toMatchObject({ validation: 'not_validated', faults: [main] })
    await lay(later, schema('gemensamt/parts'))
    expect((await newest()).delivery?.faults).toEqual([main])
    await lay(unpacked.main, schema('gemensamt/parts'))
    expect((await newest()).delivery).toMatchObject({
      validation: 'not_validated',
      faults: ['parts.xsd'],
    })
    // A schema of another version beside it is not looked at, be it whole or not.
    await lay(later, 'half a sch')
    await lay(unpacked.parts, component('xs:string'))
    expect((await newest()).delivery).toMatchObject({ validation: 'valid' })
  })

  it('leaves time for another to send the file before: then this one is not kept', async () => {
    const first = await make()
    if (typeof first === 'string') throw new Error(first)
    const pipe = join(env().dataDir, 'xsd', basename(unpacked.main))
    await mkdir(dirname(pipe), { recursive: true })
    // A pipe opens for whoever writes once somebody reads: when this one does, the file is written and not yet held against anything.
    execFileSync('mkfifo', [pipe])
    const second = make()
    const schemaWriter = await open(pipe, 'w')
    expect((await markSent({ id: first.id, by, now })).ok).toBe(true)
    await schemaWriter.writeFile(schema('gemensamt/parts'))
    await schemaWriter.close()
    expect(await second).toBe('sent_meanwhile')
    expect((await findYear(2026, now)).deliveries).toMatchObject([{ id: first.id }])
  })

  it('makes no file by one that cannot be read', async () => {
    await lay(unpacked.main, '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:elem')
    expect(await make()).toBe('schema_unreadable')
    expect((await findYear(2026, now)).deliveries).toEqual([])
  })
})

describe('the Norwegian file', () => {
  it('is made for a Norwegian organisation, of everybody each time', async () => {
    await db().setting.update({
      where: { name: 'organisation' },
      data: { value: { ...(await makeOrganisation()), number: '974 760 673' } },
    })
    const { forget } = await import('#app/domain/organisation/memory-store.server.ts')
    forget()
    await makeTaxReport('NO')
    await makeApproval({ country: 'NO' })
    const nok = (email: string, kroner: number) =>
      makeSettledGift({ email, now: summer, amount: { amount: kroner * 100, currency: 'NOK' } })
    await nok('kari@prov.example', 250)
    await nok('kari@prov.example', 250)
    await nok('ola@prov.example', 499)
    await leave('kari@prov.example', testNumbers.nb[0])
    await leave('ola@prov.example', testNumbers.nb[1])
    const bodies = (xml: string) => [
      ...[...xml.matchAll(/foedselsnummer>(\d+)</g)].map(([, digits]) => digits),
      /sumBeloep>(\d+)/.exec(xml)?.[1],
    ]
    const first = await make()
    if (typeof first === 'string') throw new Error(first)
    expect(bodies(first.xml)).toEqual([testNumbers.nb[0], '500'])
    await markSent({ id: first.id, by, now })
    await nok('ola@prov.example', 100)
    const second = await make()
    if (typeof second === 'string') throw new Error(second)
    expect(bodies(second.xml)).toEqual([...testNumbers.nb, '1099'])
  })
})
