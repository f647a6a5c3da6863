import { expect, it } from 'vitest'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { findNumberOf } from '#app/domain/tax/number-store.server.ts'
import { messages } from '#app/i18n/messages.ts'
import * as tax from '#app/routes/giving/tax.tsx'
import * as address from '#app/routes/giving/tax-address.tsx'
import { makeStaff } from '#tests/make/staff.ts'
import { give, leave, supporterOf, useTaxWorld } from '#tests/stores/tax/files-world.ts'
import { sentenceBeside, summaryOf, typedIn } from '../page.ts'
import { deskSite } from '../staff/desk-site.ts'

useTaxWorld()

const email = 'mira@prov.example'
const typed = {
  ...{ firstName: 'Mira', lastName: 'Åberg', street: 'Hamngatan 7', postcode: '111 47' },
  ...{ city: 'Stockholm', country: 'SE' },
}
const draw = deskSite({
  ':lang/giving/:token/tax': tax,
  ':lang/giving/:token/tax/address': address,
})
/** Whoever asks: the page knows her by the address alone, whatever else her browser brings. */
const site = async (path: string, form?: Record<string, string>) =>
  draw(await makeStaff({ role: 'volunteer' }), path, form)
const numberOf = async () => findNumberOf(await supporterOf(email))

it('whoever left a coordination number is asked for name and address, and nobody sees them again', async () => {
  await give(email, 500)
  const page = `/en/giving/${await linkGiver(email)}/tax`
  const { tax: text, errors } = messages('en')
  // Nobody else is asked.
  for (const form of [undefined, typed])
    expect((await site(`${page}/address`, form)).location).toBe(page)
  await leave(email, '900602-2397')
  expect((await site(page)).html).not.toContain(`${page}/address`)
  await leave(email, '900662-2394')
  const kept = await site(page)
  expect(kept.html).toContain(`<a href="${page}/address">${text.kept.leaveAddress}</a>`)
  const empty = await site(`${page}/address`, { ...typed, firstName: '', country: 'XX' })
  expect(empty.status).toBe(422)
  expect(sentenceBeside(empty.html, 'firstName')).toBe(text.address.missing.firstName)
  expect(summaryOf(empty.html)).toEqual({
    firstName: text.address.missing.firstName,
    country: errors.field.unknown_choice,
  })
  expect(typedIn(empty.html, 'street')).toBe('Hamngatan 7')
  expect(await numberOf()).toMatchObject({ hasAddress: false })
  expect((await site(`${page}/address`, typed)).location).toBe(`${page}?done=address`)
  expect(await numberOf()).toMatchObject({ hasAddress: true })
  const done = await site(`${page}?done=address`)
  expect(done.html).toContain(text.done.address)
  for (const { html } of [done, await site(`${page}/address`)])
    expect(html).not.toMatch(/Mira|Hamngatan|662239/)
})
