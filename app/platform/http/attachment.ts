/** Headers of a file that is saved and never shown: its kind is not guessed at, its name is one line of plain letters with the true one beside it. */
export function attachmentHeaders(name: string, type: string): Record<string, string> {
  const plain = name.replace(/[^\w.-]+/g, '-')
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'X-Content-Type-Options': 'nosniff',
  }
}
