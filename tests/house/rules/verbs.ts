import type ts from 'typescript'
import { exportedValues } from '../functions.ts'
import { isVerb } from '../places.ts'
import { faultAt, type Rule } from '../source.ts'

/** Files that hold two functions because they are one thing. */
const twins: Record<string, string> = {
  'app/domain/basket/basket-cookie.server.ts': 'reading and writing one cookie is one format',
  'app/domain/donations/gift-form-seal.server.ts': 'sealing and reading one form id is one format',
  'app/domain/plans/changes/change-form-seal.server.ts':
    'sealing and reading one form id is one format',
  'app/domain/privacy/hidden-address.server.ts': 'hiding and reading one address is one format',
  'app/domain/withdrawals/receipt-token.server.ts': 'writing and reading one token is one format',
  'app/domain/withdrawals/withdrawal-form-seal.server.ts':
    'sealing and reading one form id is one format',
}

/** A verb's file exports the verb, its types, and the errors it throws; or it holds one table that says which verb is whose. */
export const oneVerb: Rule = (sources) =>
  sources
    .filter((source) => isVerb(source) && !twins[source.path])
    .flatMap((source) => {
      const values = exportedValues(source).filter(({ statement }) => !isError(statement))
      const verb = values.find(({ isFunction }) => isFunction) ?? values[0]
      if (!verb) return [{ path: source.path, line: 1, says: 'has no verb' }]
      return values
        .filter((value) => value !== verb)
        .map(({ node, name }) =>
          faultAt(source, node, `exports ${name} beside its verb ${verb.name}`),
        )
    })

const isError = (statement: ts.Statement): boolean => /extends Error\b/.test(statement.getText())
