import type { ReactNode } from 'react'
import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '../kit/notice.tsx'
import { Mark } from '../mark.tsx'
import type { DeskFrame } from './frame.ts'
import { FoldedMenu, isHere, SideMenu } from './menu.tsx'

type DeskProps = {
  desk: DeskFrame
  title: string
  children: ReactNode
  /** Stands beside the heading: the one or two things to do here. */
  actions?: ReactNode
  /** The way back up, when the page is below a list. */
  up?: { href: string; name: string }
  /** What has just been done, in words. It takes the focus, so that the keys go on from there and not from the top of the page. */
  done?: ReactNode
}

/** The frame of every page at the desk: skip link, menu, heading, what has just been done, the page itself. */
export function Desk({ desk, title, children, actions, up, done }: DeskProps) {
  const text = staffMessages(desk.locale).desk
  return (
    <div className="desk">
      <a
        href="#content"
        className="skip absolute left-2 top-2 z-10 -translate-y-24 bg-gold px-4 py-3 font-semibold text-on-gold focus:translate-y-0"
      >
        {text.skip}
      </a>
      <DeskHeader desk={desk} text={text} />
      <div className="desk-body">
        <SideMenu desk={desk} />
        <main id="content" tabIndex={-1} className="desk-main outline-none">
          {up && (
            <p className="no-print mb-2">
              <a href={up.href}>← {up.name}</a>
            </p>
          )}
          <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3">
            <h1 className="text-2xl">{title}</h1>
            {actions && <div className="no-print flex flex-wrap items-center gap-3">{actions}</div>}
          </div>
          {done && (
            <div
              className="mb-6 outline-none"
              role="status"
              tabIndex={-1}
              // biome-ignore lint/a11y/noAutofocus: the page is new and the step is done: whoever hears or types must not start over.
              autoFocus
            >
              <Notice kind="done">{done}</Notice>
            </div>
          )}
          {children}
        </main>
      </div>
    </div>
  )
}

function DeskHeader({ desk, text }: { desk: DeskFrame; text: StaffMessages['desk'] }) {
  return (
    <header className="desk-header no-print">
      {desk.demonstration && (
        <p className="bg-ink px-4 py-1 text-paper">
          {text.demonstration} {desk.inbox && <a href={desk.inbox}>{text.inbox}</a>}
        </p>
      )}
      <div className="desk-bar">
        <a href="/staff" className="flex items-center gap-2 font-semibold no-underline">
          <Mark className="h-8 w-auto" />
          {desk.organisation}
        </a>
        <FoldedMenu desk={desk} />
        <form
          method="post"
          action="/staff/sign-out"
          className="flex flex-wrap items-center gap-x-4"
        >
          <a href="/staff/own" aria-current={isHere(desk, '/staff/own') ? 'page' : undefined}>
            {text.signedInAs(desk.name, text.roles[desk.role])}
          </a>
          <button type="submit" className="button button-text">
            {text.signOut}
          </button>
        </form>
      </div>
    </header>
  )
}
