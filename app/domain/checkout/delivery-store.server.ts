import { type Locale, locales } from '#app/i18n/locale.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import type { Country } from '#app/values/country.ts'
import { newId } from '#app/values/id.ts'
import { type DeliveryMethod, type DeliveryRate, inRateOrder } from './delivery-method.ts'

const whole = { texts: true, prices: true } as const

/** Every way to send, in the order they are kept, also those that are not offered. */
export async function listMethods(on: Db = db()): Promise<DeliveryMethod[]> {
  const rows = await on.deliveryMethod.findMany({
    include: whole,
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  return rows.map(methodOf)
}

/** A way to send by its word; undefined when there is none. */
export async function findMethod(slug: string, on: Db = db()): Promise<DeliveryMethod | undefined> {
  const row = await on.deliveryMethod.findUnique({ where: { slug }, include: whole })
  return row ? methodOf(row) : undefined
}

type Row = Awaited<ReturnType<typeof readWhole>>
const readWhole = (on: Db) => on.deliveryMethod.findFirstOrThrow({ include: whole })

function methodOf({ slug, daysMin, daysMax, version, texts, prices }: Row): DeliveryMethod {
  const names = Object.fromEntries(
    locales.map((locale) => [locale, texts.find((text) => text.locale === locale)?.name ?? '']),
  ) as Record<Locale, string>
  const rates = new Map<string, DeliveryRate>()
  for (const { country, maxWeightGrams, currency, amount } of prices) {
    const key = `${country} ${maxWeightGrams}`
    const rate = rates.get(key) ?? { country: country as Country, maxWeightGrams, amounts: {} }
    rate.amounts[currency] = amount
    rates.set(key, rate)
  }
  return { slug, names, daysMin, daysMax, version, rates: inRateOrder([...rates.values()]) }
}

/** Writes a way to send from the version that was shown (0: a new one); false when somebody else has written it since. */
export async function saveMethod(method: DeliveryMethod, tx: Tx): Promise<boolean> {
  const id = method.version === 0 ? await insertMethod(method, tx) : await updateMethod(method, tx)
  if (!id) return false
  await tx.deliveryMethodText.deleteMany({ where: { methodId: id } })
  await tx.deliveryMethodText.createMany({
    data: locales.map((locale) => ({ methodId: id, locale, name: method.names[locale] })),
  })
  await tx.deliveryPrice.deleteMany({ where: { methodId: id } })
  await tx.deliveryPrice.createMany({ data: method.rates.flatMap((rate) => priceRows(id, rate)) })
  return true
}

const priceRows = (methodId: string, { country, maxWeightGrams, amounts }: DeliveryRate) =>
  (Object.keys(amounts) as (keyof typeof amounts)[]).map((currency) => ({
    ...{ methodId, country, maxWeightGrams, currency },
    amount: amounts[currency] ?? 0,
  }))

async function insertMethod(
  { slug, daysMin, daysMax }: DeliveryMethod,
  tx: Tx,
): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO delivery_method (id, slug, position, days_min, days_max)
    SELECT ${newId()}::uuid, ${slug}, coalesce(max(position), 0) + 1, ${daysMin}, ${daysMax} FROM delivery_method
    ON CONFLICT (slug) DO NOTHING RETURNING id`
  return rows[0]?.id
}

async function updateMethod(
  { slug, daysMin, daysMax, version }: DeliveryMethod,
  tx: Tx,
): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE delivery_method SET days_min = ${daysMin}, days_max = ${daysMax}, version = version + 1
    WHERE slug = ${slug} AND version = ${version} RETURNING id`
  return rows[0]?.id
}
