import type { Rule } from '../source.ts'
import { density, docs, restraint } from './comments.ts'
import { cycles } from './cycles.ts'
import { roomDoors } from './doors.ts'
import { environment } from './environment.ts'
import { machinePaths } from './machine.ts'
import { names } from './names.ts'
import { serverOnly } from './server-only.ts'
import { fileLength, functionLength, nesting, parameters } from './size.ts'
import { ownStores } from './stores.ts'
import { storeys } from './storeys.ts'
import { inlineStyles } from './styles.ts'
import { suppressions } from './suppressions.ts'
import { tables } from './tables.ts'
import { oneVerb } from './verbs.ts'

/** The rules of the house, by the sentence that each keeps. */
export const rules = {
  'imports run downward': storeys,
  'rooms open only listed doors': roomDoors,
  'only a room opens its own store': ownStores,
  'tables are named in stores': tables,
  'nothing imports itself': cycles,
  'files are short': fileLength,
  'functions are short': functionLength,
  'functions take few parameters': parameters,
  'decisions are shallow': nesting,
  'a verb has its own file': oneVerb,
  'the environment has one reader': environment,
  'names say what is inside': names,
  'nothing is suppressed without a reason': suppressions,
  'exported functions say what they do': docs,
  'comments are restrained': restraint,
  'comments are there': density,
  'no machine is named': machinePaths,
  'what needs the server is named so': serverOnly,
  'pages have no inline styles': inlineStyles,
} satisfies Record<string, Rule>

export type RuleName = keyof typeof rules
