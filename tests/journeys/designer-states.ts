import type { Examples } from './desk-examples.ts'
import { type State, save } from './desk-state.ts'

/** Forms about designers, tried as every other that comes filled in. */
export const designerForms: Record<string, (made: Examples) => string> = {
  'a designer': ({ designer }) => `designers/${designer}`,
  'another alias': ({ designer }) => `designers/${designer}/alias`,
  'a payment to a designer': ({ designer }) => `designers/${designer}/ledger`,
}

/** The states of the designers' room and of what prices are made of. */
export const designerStates: State[] = [
  {
    ...{ what: 'a portrait sent without a drawing', press: save, shows: '#fault-summary' },
    address: ({ designer }) => `/staff/designers/${designer}/portrait`,
  },
  {
    ...{ what: 'who a designer is, sent empty', press: save, shows: '#fault-summary' },
    address: ({ designer }) => `/staff/designers/${designer}/identity`,
  },
  {
    ...{ what: 'costs that are too much to read', press: save, shows: '#fault-summary' },
    ...{ overlong: true, address: ({ product }) => `/staff/products/${product}/costs` },
  },
  {
    ...{ what: 'a designer who is not shown for what was found', shows: '[role=status]' },
    address: ({ designer }) => `/staff/designers/${designer}?done=found`,
  },
]
