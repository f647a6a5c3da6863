import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from './frame.ts'

/** Whether an address is where somebody is, or above it. */
export const isHere = ({ path }: DeskFrame, href: string): boolean => {
  const here = path.split('?')[0] ?? ''
  return here === href || (href !== '/staff' && here.startsWith(`${href}/`))
}

/** The rooms of the desk at the side of the page, where there is room for that. */
export function SideMenu({ desk }: { desk: DeskFrame }) {
  return (
    <nav aria-label={staffMessages(desk.locale).desk.menu} className="desk-side no-print">
      <Rooms desk={desk} at="side" />
    </nav>
  )
}

/** The same on a small screen, folded away: it says where somebody is, and opens without script. */
export function FoldedMenu({ desk }: { desk: DeskFrame }) {
  const { menu } = staffMessages(desk.locale).desk
  const room = desk.menu.flatMap(({ rooms }) => rooms).find(({ href }) => isHere(desk, href))
  return (
    <nav aria-label={menu} className="desk-folded">
      <details>
        <summary>
          {menu}
          {room && <span className="text-ink-soft"> · {room.name}</span>}
        </summary>
        <Rooms desk={desk} at="folded" />
      </details>
    </nav>
  )
}

function Rooms({ desk, at }: { desk: DeskFrame; at: 'side' | 'folded' }) {
  return (
    <div className="desk-rooms">
      {desk.menu.map(({ heading, rooms }) => {
        const id = `${at}-${rooms[0]?.href.split('/').at(-1)}`
        return (
          <div key={id}>
            {heading && <p id={id}>{heading}</p>}
            <ul aria-labelledby={heading ? id : undefined}>
              {rooms.map(({ href, name }) => (
                <li key={href}>
                  <a href={href} aria-current={isHere(desk, href) ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}
