import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '#app/ui/kit/notice.tsx'
import type { AskedAboutAddress } from './ask-address.server.ts'

/** What is kept about an address that was searched for and stands on no row of the list. */
export function AskedAddress({ asked, locale }: { asked: AskedAboutAddress; locale: Locale }) {
  const say = staffMessages(locale).privacy.address
  return (
    <div className="mb-5 max-w-measure">
      <Notice>
        {asked.is === 'unknown' && <p>{say.unknown}</p>}
        {asked.is === 'known' && (
          <p>
            {say.kept} <a href={`/staff/people/address/${asked.sealed}`}>{say.open}</a>
          </p>
        )}
        {asked.is === 'held' && (
          <p>
            {say.heldBy}{' '}
            {asked.holders.map(({ id, name }, place) => (
              <span key={id}>
                {place > 0 && ', '}
                <a href={`/staff/people/${id}`}>{name}</a>
              </span>
            ))}
          </p>
        )}
      </Notice>
    </div>
  )
}
