import { commands, usage } from './commands.ts'
import type { Surroundings } from './surroundings.ts'

/** The operator's program: one command a run. Sets the exit code; `start` stays until it is told to stop. */
export async function main(args: string[], surroundings: Surroundings): Promise<void> {
  const command = commands.find(({ words }) => words.every((word, place) => args[place] === word))
  if (!command) {
    process.stderr.write(usage(args))
    process.exitCode = args.length === 0 ? 0 : 2
    return
  }
  const code = await command.run(args.slice(command.words.length), surroundings)
  if (code !== undefined) process.exitCode = code
}
