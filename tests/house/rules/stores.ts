import { dirname } from 'node:path/posix'
import { importsOf } from '../imports.ts'
import { isStore, isTest, roomOf } from '../places.ts'
import { faultAt, type Rule } from '../source.ts'

/** Whose a store is: its room, or outside the domain its folder. */
const homeOf = (path: string): string =>
  roomOf(path) ?? dirname(path).split('/').slice(0, 2).join('/')

/** Only a room opens its own store. Tests may look into all. */
export const ownStores: Rule = (sources) =>
  sources.flatMap((source) =>
    isTest(source.path)
      ? []
      : importsOf(source).flatMap(({ target, node }) =>
          target && isStore(target) && homeOf(target) !== homeOf(source.path)
            ? [faultAt(source, node, `opens another room's store: ${target}`)]
            : [],
        ),
  )
