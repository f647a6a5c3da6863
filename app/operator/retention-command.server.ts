import { surveyRetention } from '#app/domain/privacy/survey-retention.server.ts'
import { sweepRetention } from '#app/domain/privacy/sweep-retention.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Terminal } from './with-database.server.ts'

/** Deletes what has been kept long enough, or with --dry-run says what that would be. The exit code is 2 for a word that is not understood. */
export async function retentionCommand(args: string[], { out, err }: Terminal): Promise<number> {
  const [word, ...more] = args
  if (more.length > 0 || (word !== undefined && word !== '--dry-run')) {
    err('npm run lykta -- retention [--dry-run]')
    return 2
  }
  const due = await surveyRetention(now())
  for (const { kind, count, oldest, source } of due)
    out(
      `${kind.padEnd(22)} ${String(count).padStart(8)}  ${oldest?.toISOString().slice(0, 10) ?? '-'}  ${source}`,
    )
  if (word === '--dry-run') return 0
  const gone = await sweepRetention({
    now: now(),
    progress: (kind, count) => out(`${kind}: ${count} gone`),
  })
  if (Object.keys(gone).length === 0) out('Nothing had been kept long enough.')
  return 0
}
