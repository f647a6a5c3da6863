import { LinkButton } from './button.tsx'

type PaginationProps = {
  label: string
  first?: { href: string; text: string }
  next?: { href: string; text: string }
}

/** Onward through a long list and back to its start, as links; nothing when the list fits on one page. */
export function Pagination({ label, first, next }: PaginationProps) {
  if (!first && !next) return null
  return (
    <nav aria-label={label} className="mt-14 flex flex-wrap items-center justify-center gap-6">
      {first && <a href={first.href}>{first.text}</a>}
      {next && (
        <LinkButton href={next.href} look="quiet">
          {next.text}
        </LinkButton>
      )}
    </nav>
  )
}
