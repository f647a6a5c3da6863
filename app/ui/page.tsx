import type { ReactNode } from 'react'
import { messages } from '#app/i18n/messages.ts'
import { Footer } from './footer.tsx'
import type { BareFrame } from './frame.ts'
import { Header } from './header.tsx'

type PageProps = {
  frame: BareFrame
  children: ReactNode
  /** The part of the menu that the page belongs to. */
  at?: 'shop' | 'give' | 'act' | 'about' | 'help'
  /**
   * Leaves the currency form out: pages that tell nobody where the visitor came from (`no-referrer`) would send it without an origin, and
   * it would be refused.
   */
  withoutForms?: boolean
}

/** The frame of every public page: skip link, demonstration line, header, the page itself, footer. */
export function Page({ frame, children, at, withoutForms }: PageProps) {
  const text = messages(frame.locale).site.frame
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="skip absolute left-2 top-2 z-10 -translate-y-24 bg-gold px-4 py-3 font-semibold text-on-gold focus:translate-y-0"
      >
        {text.skip}
      </a>
      {frame.demonstration && (
        <aside aria-label="Demonstration" className="no-print bg-ink py-1.5 text-center text-paper">
          <p className="page">
            {text.demonstration}
            {frame.inbox && (
              <>
                {' '}
                <a href={frame.inbox}>{text.inbox}</a>
              </>
            )}
          </p>
        </aside>
      )}
      <Header frame={frame} at={at} />
      <main id="content" tabIndex={-1} className="page flex-1 pb-20 pt-8 outline-none md:pt-12">
        {children}
      </main>
      <Footer frame={frame} withoutForms={withoutForms} />
    </div>
  )
}
