/**
 * An address that opens a letter in one's own mail program (RFC 6068): everything but letters and digits is written in per cent, and lines end in
 * CRLF, so that no program takes a part of the text for another field.
 */
export function mailtoLink(wish: { to: string; subject: string; body: string }): string {
  const part = (text: string) =>
    encodeURIComponent(text.replace(/\r\n?|\n/g, '\r\n')).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  const to = wish.to.split('@').map(part).join('@')
  return `mailto:${to}?subject=${part(wish.subject)}&body=${part(wish.body)}`
}
