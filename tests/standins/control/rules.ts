import { ruleModes } from '#tests/standins/events/rules.ts'
import { faultModes } from '#tests/standins/faults.ts'
import {
  choice,
  flag,
  group,
  type Params,
  required,
  text,
  whole,
} from '#tests/standins/wire/params.ts'

const MILLION = 1_000_000

const fault = group({
  mode: required(choice(...faultModes)),
  times: whole(1, MILLION),
  status: whole(400, 599),
  seconds: whole(0, 3600),
  retryAfter: whole(0, 3600),
  path: text(),
  method: choice('GET', 'POST', 'DELETE'),
  kept: flag,
})

const hook = group({ url: required(text()), secret: required(text()), types: text() })

/** Everything that can be told to the control endpoint; several at once are done in this order. */
export const controlRules: Params = {
  reset: choice('faults', 'all'),
  webhook: hook,
  resendWebhook: hook,
  decline: group({ times: whole(1, MILLION), code: text(60) }),
  api: fault,
  mail: fault,
  events: group({
    mode: required(choice(...ruleModes, 'replay', 'deliver', 'pause', 'resume')),
    id: text(),
    type: text(),
    next: whole(1, MILLION),
    times: whole(1, 1000),
    seconds: whole(0, 366 * 24 * 3600),
  }),
  payment: group({ session: required(text()), settle: required(choice('succeeded', 'failed')) }),
  refund: group({
    pendingNext: whole(1, MILLION),
    refuseNext: whole(1, MILLION),
    code: text(60),
    id: text(),
    settle: choice('succeeded', 'failed'),
    paymentIntent: text(),
    amount: whole(1),
  }),
  plan: group({
    subscription: required(text()),
    declineNext: whole(1, 100),
    draftNext: whole(1, 100),
    code: text(60),
    cardExpires: group({ month: required(whole(1, 12)), year: required(whole(2000, 2100)) }),
  }),
  letter: group({
    id: text(),
    event: required(choice('delivered', 'bounced', 'complained', 'suppressed')),
    next: whole(1, MILLION),
  }),
  clock: group({ advanceSeconds: whole(1, 10 * 366 * 24 * 3600), months: whole(1, 120) }),
}

export interface FaultOrder {
  mode: (typeof faultModes)[number]
  times?: number
  status?: number
  seconds?: number
  retryAfter?: number
  path?: string
  method?: string
  kept?: boolean
}

export interface HookOrder {
  url: string
  secret: string
  /** Separated by commas; all types when left out. */
  types?: string
}

export interface EventOrder {
  mode: (typeof ruleModes)[number] | 'replay' | 'deliver' | 'pause' | 'resume'
  id?: string
  type?: string
  next?: number
  times?: number
  seconds?: number
}

export interface RefundOrder {
  pendingNext?: number
  refuseNext?: number
  /** With which code they are refused; `balance_insufficient` when left out. */
  code?: string
  id?: string
  settle?: 'succeeded' | 'failed'
  paymentIntent?: string
  amount?: number
}

export interface PlanOrder {
  subscription: string
  /** So many charges to come are refused, with which code. */
  declineNext?: number
  code?: string
  /** So many months to come are drafts for an hour before they are charged. */
  draftNext?: number
  cardExpires?: { month: number; year: number }
}

export interface Orders {
  reset?: 'faults' | 'all'
  webhook?: HookOrder
  resendWebhook?: HookOrder
  decline?: { times?: number; code?: string }
  api?: FaultOrder
  mail?: FaultOrder
  events?: EventOrder
  payment?: { session: string; settle: 'succeeded' | 'failed' }
  refund?: RefundOrder
  plan?: PlanOrder
  letter?: {
    id?: string
    event: 'delivered' | 'bounced' | 'complained' | 'suppressed'
    next?: number
  }
  clock?: { advanceSeconds?: number; months?: number }
}
