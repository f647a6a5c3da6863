import { organisationSetting } from '#app/domain/organisation/organisation.ts'
import { approvalKinds } from '#app/domain/stories/story.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { collections } from '#prisma/example/collections.ts'
import type { ExampleProduct } from '#prisma/example/shape.ts'
import {
  campaignRows,
  campaignTextRows,
  kindRows,
  kindTextRows,
  recipientRows,
  signerRows,
} from './campaign-rows.ts'
import { collectionRows, collectionTextRows, shelvingRows } from './collection-rows.ts'
import { costRows } from './cost-rows.ts'
import { deliveryPriceRows, methodRows, methodTextRows } from './delivery-rows.ts'
import { designerRows, designerTextRows } from './designer-rows.ts'
import { factRows, factTextRows, questionRows, questionTextRows } from './fact-rows.ts'
import { fundRows, fundTextRows, unitCostRows, unitCostTextRows } from './giving-rows.ts'
import { helpLineRows, helpLineTextRows } from './help-rows.ts'
import { organisationRow, pageRows, settingRows } from './organisation-rows.ts'
import { pictureRows, pictureTextRows } from './picture-rows.ts'
import { productRow, productTextRows } from './product-rows.ts'
import {
  staffRows,
  storyApprovalRows,
  storyCheckRows,
  storyConsentRows,
  storyIds,
  storyRows,
  storyTextRows,
} from './story-rows.ts'
import { approvalRow } from './tax-rows.ts'
import { movementRows, priceRows, stockRows, variantRows, variantTextRows } from './variant-rows.ts'

export const hasOrganisation = async (): Promise<boolean> =>
  (await db().setting.count({ where: { name: organisationSetting } })) > 0

/** Which of these products' addresses or article numbers the shop already uses. */
export async function listTaken(products: readonly ExampleProduct[]): Promise<Set<string>> {
  const slugs = products.map((product) => product.slug)
  const skus = products.flatMap((product) => product.variants.map((variant) => variant.sku))
  const [bySlug, bySku] = await Promise.all([
    db().product.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
    db().variant.findMany({ where: { sku: { in: skus } }, select: { sku: true } }),
  ])
  return new Set([...bySlug.map(({ slug }) => slug), ...bySku.flatMap(({ sku }) => sku ?? [])])
}

/** Writes the organisation's row; false when somebody else has written one, a moment ago or long since. */
export async function claimOrganisation(tx: Tx): Promise<boolean> {
  const { count } = await tx.setting.createMany({ data: organisationRow, skipDuplicates: true })
  return count === 1
}

/** Lets the example's staff in at the desk; those who are known stay as they are. */
export const saveExampleStaff = () =>
  db().staffMember.createMany({ data: staffRows, skipDuplicates: true })

/** Writes what does not depend on the pieces: settings, text pages, purposes, ways to send. */
export async function saveSite(tx: Tx): Promise<void> {
  await tx.setting.createMany({ data: settingRows, skipDuplicates: true })
  await tx.page.createMany({ data: pageRows, skipDuplicates: true })
  await tx.fund.createMany({ data: fundRows })
  await tx.fundText.createMany({ data: fundTextRows })
  await tx.unitCost.createMany({ data: unitCostRows })
  await tx.unitCostText.createMany({ data: unitCostTextRows })
  await tx.deliveryMethod.createMany({ data: methodRows })
  await tx.deliveryMethodText.createMany({ data: methodTextRows })
  await tx.deliveryPrice.createMany({ data: deliveryPriceRows })
  await tx.taxApproval.createMany({ data: approvalRow, skipDuplicates: true })
}

/** Writes the figures and what they answer, published from `at`, and the help lines. */
export async function saveFacts(at: Date, tx: Tx): Promise<void> {
  await tx.factQuestion.createMany({ data: questionRows })
  await tx.factQuestionText.createMany({ data: questionTextRows })
  await tx.fact.createMany({ data: factRows(at) })
  await tx.factText.createMany({ data: factTextRows })
  await tx.helpLine.createMany({ data: helpLineRows })
  await tx.helpLineText.createMany({ data: helpLineTextRows })
}

/** Writes the stories and takes them the way of every story, step by step: the database lets them in by no other. */
export async function saveStories(at: Date, tx: Tx): Promise<void> {
  await tx.story.createMany({ data: storyRows(at) })
  await tx.storyText.createMany({ data: storyTextRows })
  await tx.storyConsent.createMany({ data: storyConsentRows(at) })
  await tx.$executeRaw`
    UPDATE story s SET state = 'consented', consent_id = c.id, moved_by = c.recorded_by, version = s.version + 1
    FROM story_consent c WHERE c.story_id = s.id AND s.id = ANY (${storyIds}::uuid[])`
  for (const kind of approvalKinds)
    await tx.storyApproval.createMany({ data: storyApprovalRows(kind, at) })
  await tx.storyCheck.createMany({ data: storyCheckRows(at) })
  await tx.$executeRaw`
    UPDATE story SET state = 'published', version = version + 1 WHERE id = ANY (${storyIds}::uuid[])`
}

/** Writes the campaigns, open from `at`; the funds and figures that they name are there. */
export async function saveCampaigns(at: Date, tx: Tx): Promise<void> {
  await tx.campaign.createMany({ data: campaignRows(at) })
  await tx.campaignText.createMany({ data: campaignTextRows })
  await tx.pledgeKind.createMany({ data: kindRows })
  await tx.pledgeKindText.createMany({ data: kindTextRows })
  await tx.recipient.createMany({ data: recipientRows(at) })
  await tx.pledge.createMany({ data: signerRows(at) })
}

type Pieces = {
  products: readonly ExampleProduct[]
  files: ReadonlyMap<string, string>
  at: Date
}

/** Writes designers and pieces, with their prices from `at` and their stock as received then. */
export async function savePieces({ products, files, at }: Pieces, tx: Tx): Promise<void> {
  await tx.designer.createMany({ data: designerRows })
  await tx.designerText.createMany({ data: designerTextRows })
  await tx.product.createMany({ data: products.map(productRow) })
  await tx.productText.createMany({ data: products.flatMap(productTextRows) })
  await tx.variant.createMany({ data: products.flatMap(variantRows) })
  await tx.variantText.createMany({ data: products.flatMap(variantTextRows) })
  await tx.price.createMany({ data: products.flatMap((product) => priceRows(product, at)) })
  await tx.priceCost.createMany({ data: products.flatMap((product) => costRows(product, at)) })
  await tx.stock.createMany({ data: products.flatMap(stockRows) })
  await tx.stockMovement.createMany({
    data: products.flatMap((product) => movementRows(product, at)),
  })
  await tx.picture.createMany({ data: products.flatMap((product) => pictureRows(product, files)) })
  await tx.pictureText.createMany({ data: products.flatMap(pictureTextRows) })
}

/** Puts the pieces on their shelves. A shelf that an import has already made under the same address is used as it is. */
export async function saveShelves(products: readonly ExampleProduct[], tx: Tx): Promise<void> {
  await tx.collection.createMany({ data: collectionRows, skipDuplicates: true })
  const rows = await tx.collection.findMany({
    where: { slug: { in: collections.map((collection) => collection.slug) } },
    select: { id: true, slug: true },
  })
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  await tx.collectionText.createMany({ data: collectionTextRows(ids), skipDuplicates: true })
  await tx.productCollection.createMany({ data: shelvingRows(products, ids) })
}
