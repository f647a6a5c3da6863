import { type Call, readCall, unsupported, type Verb } from '#tests/standins/stripe/call.ts'
import { expand } from '#tests/standins/stripe/expand.ts'
import {
  createdRules,
  type ListParams,
  listPage,
  pageRules,
  readList,
} from '#tests/standins/stripe/list.ts'
import { voidInvoice } from '#tests/standins/stripe/plans/charge-invoice.ts'
import { finaliseDraft } from '#tests/standins/stripe/plans/draft.ts'
import type { InvoiceRow } from '#tests/standins/stripe/plans/rows.ts'
import { badRequest, isRefusal, missing, type Refusal } from '#tests/standins/stripe/refusal.ts'
import { choice, flag, text } from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

function rowNamed(world: World, { names }: Call): InvoiceRow | Refusal {
  const id = names.id ?? ''
  return world.store.tables.invoices.find(id) ?? missing('invoice', id)
}

export const retrieveInvoice: Verb = (world, call) => {
  const params = readCall<{ expand?: string[] }>({}, call)
  if (isRefusal(params)) return params
  const row = rowNamed(world, call)
  return isRefusal(row) ? row : expand(world, row.invoice, params.expand)
}

interface InvoiceList extends ListParams {
  customer?: string
  status?: string
  subscription?: string
}

const listRules = {
  ...pageRules,
  ...createdRules,
  customer: text(),
  status: choice('draft', 'open', 'paid', 'uncollectible', 'void'),
  subscription: text(),
}

/** The rows of the narrowest index that fits. */
function rowsFor(world: World, { subscription, customer }: InvoiceList): InvoiceRow[] | undefined {
  const { invoices } = world.store.tables
  if (subscription !== undefined) return invoices.by('subscription', subscription)
  return customer === undefined ? undefined : invoices.by('customer', customer)
}

export const listInvoices: Verb = (world, call) => {
  const params = readList<InvoiceList>(listRules, call)
  if (isRefusal(params)) return params
  const { status, customer } = params
  const page = listPage(
    {
      table: world.store.tables.invoices,
      rows: rowsFor(world, params),
      show: (row) => row.invoice,
      created: (row) => row.invoice.created,
      fits: ({ invoice }) =>
        (status === undefined || invoice.status === status) &&
        (customer === undefined || invoice.customer === customer),
      url: call.path,
    },
    params,
  )
  return isRefusal(page) ? page : expand(world, page, params.expand)
}

export const finaliseInvoice: Verb = (world, call) => {
  const params = readCall<{ auto_advance?: boolean; expand?: string[] }>(
    { auto_advance: flag },
    call,
  )
  if (isRefusal(params)) return params
  const row = rowNamed(world, call)
  if (isRefusal(row)) return row
  if (row.invoice.status !== 'draft') {
    return badRequest(
      "This invoice is already finalized, you can't re-finalize a non-draft invoice.",
      'invoice_not_editable',
    )
  }
  if (params.auto_advance !== false) return unsupported('finalising a draft that is then charged')
  const wish = { at: world.clock.seconds(), advance: false }
  return expand(world, finaliseDraft(world, row, wish).invoice, params.expand)
}

export const voidOpenInvoice: Verb = (world, call) => {
  const params = readCall<{ expand?: string[] }>({}, call)
  if (isRefusal(params)) return params
  const row = rowNamed(world, call)
  if (isRefusal(row)) return row
  if (row.invoice.status !== 'open') {
    return badRequest(
      'You can only pass in open or uncollectible invoices.',
      'invoice_not_editable',
    )
  }
  const voided = voidInvoice(world, row, world.clock.seconds())
  return expand(world, voided.invoice, params.expand)
}
