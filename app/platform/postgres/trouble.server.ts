/** What people can do about the failures that have a known cause; the first that fits is said. */
const causes: [RegExp, string][] = [
  [
    /still in use/i,
    'another PostgreSQL still works on its files (was DATA_DIR moved while it ran?): stop that one first',
  ],
  [/ENOSPC|No space left on device/i, 'the disk is full: make room and start again'],
  [/EEXIST|ENOTDIR/, 'DATA_DIR is a file or lies below one: choose another DATA_DIR'],
  [/ENOENT.*mkdir/, 'its folder cannot be made: choose another DATA_DIR'],
  [/EROFS|Read-only file system/i, 'the file system is read-only: choose another DATA_DIR'],
  [/EDQUOT|quota exceeded/i, 'the disk quota is used up: make room and start again'],
  [
    /could not look up effective user ID/i,
    'the user that runs Lykta has no line in the password file: give it one, or set DATABASE_URL',
  ],
  [
    /spawn EPERM|setgid|setuid|spawn EINVAL/i,
    'root may not run programs as another user here: start Lykta as an ordinary user',
  ],
  [
    /EACCES|EPERM|Permission denied|Operation not permitted|has wrong ownership/i,
    'this user lacks the right to its files: start Lykta as their owner, or choose another DATA_DIR',
  ],
  [
    /ENOENT.*(initdb|postgres)|error while loading shared libraries/i,
    'the embedded PostgreSQL does not run on this system: run npm ci, or set DATABASE_URL',
  ],
]

/** One sentence for a person about a failure of the database server; the whole story stays in `cause`. */
export function inWords(what: string, error: unknown): Error {
  const story = storyOf(error)
  const known = causes.find(([pattern]) => pattern.test(story))
  return new Error(`${what}: ${known ? known[1] : lastWords(story)}.`, { cause: error })
}

function storyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const written = 'stderr' in error ? String(error.stderr) : ''
  return `${error.message}\n${written}`
}

/** PostgreSQL's reason is the last line that says FATAL, PANIC or error. */
function lastWords(story: string): string {
  const lines = story
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const said = lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1)
  return (said ?? 'for a reason it did not say')
    .replace(/^.*(FATAL|PANIC|error):\s*/i, '')
    .replace(/\.$/, '')
}
