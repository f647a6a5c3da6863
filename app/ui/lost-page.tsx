import type { BareFrame } from './frame.ts'
import { Page } from './page.tsx'

type LostPageProps = {
  frame: BareFrame
  at: 'give' | 'act'
  words: { title: string; text: string }
  /** Where to go on from here. */
  next: { href: string; label: string }
  withoutForms?: boolean
}

/** Behind the link of a letter nothing is left; says why, and where to go on. */
export function LostPage({ words, next, ...page }: LostPageProps) {
  return (
    <Page {...page}>
      <h1>{words.title}</h1>
      <div className="mt-6 grid max-w-measure gap-6 text-lg">
        <p>{words.text}</p>
        <p>
          <a href={next.href}>{next.label}</a>
        </p>
      </div>
    </Page>
  )
}
