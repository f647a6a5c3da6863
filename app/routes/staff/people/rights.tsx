import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'

type RightsProps = { desk: DeskFrame; id: string; former: readonly string[] }

/** What a person may ask for herself, as far as whoever looks may do it; and under which other addresses she is known. */
export function Rights({ desk, id, former }: RightsProps) {
  const { privacy: say, people } = staffMessages(desk.locale)
  const ways = [
    { permission: 'people.merge', word: 'merge', name: say.merge },
    { permission: 'people.take_out', word: 'copy', name: say.copy },
    { permission: 'plans.change', word: 'link-renewal', name: people.link.do },
    { permission: 'people.forget', word: 'erasure', name: say.erase },
  ] as const
  const hers = ways.filter(({ permission }) => may(desk.role, permission))
  if (hers.length === 0 && former.length === 0) return null
  return (
    <section aria-labelledby="rights" className="desk-panel">
      <h2 id="rights">{say.onRequest}</h2>
      {former.length > 0 && (
        <p className="mb-3">
          {say.former}: {former.join(', ')}
        </p>
      )}
      <ul className="grid gap-2">
        {hers.map(({ word, name }) => (
          <li key={word}>
            <a href={`/staff/people/${id}/${word}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
