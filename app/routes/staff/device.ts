const browsers = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['Linux', 'Linux'],
] as const

const named = (agent: string, names: readonly (readonly [string, string])[]): string | undefined =>
  names.find(([sign]) => agent.includes(sign))?.[1]

/** What a browser says of itself, in two words, so that sessions can be told apart: "Firefox, Android". Nothing finer is kept. */
export function deviceOf(request: Request): string {
  const agent = request.headers.get('User-Agent') ?? ''
  return [named(agent, browsers), named(agent, systems)].filter(Boolean).join(', ') || '?'
}
