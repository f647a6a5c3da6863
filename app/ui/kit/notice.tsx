import type { ReactNode } from 'react'

type NoticeProps = { children: ReactNode; kind?: 'plain' | 'done' | 'wrong'; heading?: string }

const kinds = { plain: 'notice', done: 'notice notice-done', wrong: 'notice notice-wrong' }

/** A message about what happened or what to know; the words carry the meaning, the colour only repeats it. */
export function Notice({ children, kind = 'plain', heading }: NoticeProps) {
  return (
    <div className={kinds[kind]} role={kind === 'wrong' ? 'alert' : undefined}>
      {heading && <p className="font-semibold">{heading}</p>}
      <div>{children}</div>
    </div>
  )
}
