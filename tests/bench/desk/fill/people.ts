import { idOf, momentOf, type Size, type Step } from './size.ts'

const first = `(ARRAY['Anna','Björn','Cecilia','David','Elin','Farid','Greta','Hassan','Ingrid','Johan','Kari','Lars','Maja','Nils','Olga','Per'])[1 + n % 16]`
const last = `(ARRAY['Andersson','Berg','Carlsen','Dahl','Ek','Fors','Gran','Holm','Iversen','Johansen','Krog','Lind','Moen'])[1 + n % 13]`

/** Somebody's name and address, by her number. */
export const nameOf = `${first} || ' ' || ${last} || ' ' || n`
export const emailOf = `lower('person' || n || '@example.org')`

/** Supporters: everybody whose name is on an order or a gift. */
export const peopleSteps = ({ people }: Size): Step[] => [
  {
    what: 'people',
    sql: `INSERT INTO supporter (id, email, name, locale, created_at)
      SELECT ${idOf('person', 'n')}, ${emailOf}, ${nameOf}, 'sv', ${momentOf('n', people)} FROM generate_series(1, ${people}) AS n`,
  },
]
