import type { Rule } from '../source.ts'

const homes = /(^|[\s'"`(=])(\/(work|home|Users|root|mnt|workspaces?)\/[\w.-]+|[A-Z]:\\+\w)/

/** No path of the machine on which somebody happened to work. */
export const machinePaths: Rule = (sources) =>
  sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        homes.test(line) ? [{ path, line: at + 1, says: 'names a path of one machine' }] : [],
      ),
  )
