import type { ConsentRecord } from '#app/domain/stories/find-story-sheet.server.ts'
import { formatDate, formatList } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { ConsentShown } from './consent-shown.ts'
import { languagesIn, lastDayOf, monthIn } from './story-words.ts'

/** Every consent that was ever given to this story, the latest first, with what it says and how it ended. */
export function ConsentRecords({ shown }: { shown: ConsentShown }) {
  const { desk, consents, current } = shown
  const text = staffMessages(desk.locale).consents
  return (
    <section aria-labelledby="all" className="no-print">
      <h2 id="all" className="mb-4 text-xl">
        {text.all}
      </h2>
      {consents.length === 0 && <p className="desk-none">{text.none}</p>}
      <ol className="desk-cards">
        {consents.map((consent) => (
          <li key={consent.id} className="desk-panel">
            <h3 className="mb-2 text-lg">
              {consent.id === current && !consent.withdrawnAt ? text.current : text.former}
            </h3>
            <dl className="consent-record">
              {rowsOf(consent, shown).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  )
}

function rowsOf(consent: ConsentRecord, { desk, members }: ConsentShown): [string, string][] {
  const { locale } = desk
  const text = staffMessages(locale).consents
  const { columns, yes, no } = text
  const named = (id: string) => members.find((member) => member.id === id)?.name ?? id
  const period = text.period(
    formatDate(consent.givenAt, locale),
    lastDayOf(consent.expiresAt, locale),
  )
  return [
    [columns.period, period],
    [columns.covers, coversIn(consent, locale)],
    [columns.name, text.nameShown[consent.nameShown]],
    [columns.languages, languagesIn(consent.locales, locale)],
    [
      columns.channels,
      formatList(
        consent.channels.map((where) => text.channels[where]),
        locale,
      ),
    ],
    [columns.search, consent.searchEngines ? yes : no],
    [columns.left, monthIn(consent.leftProgramme, locale)],
    [columns.evidence, `${text.evidence[consent.evidence]}, ${consent.evidenceNumber}`],
    [columns.witness, named(consent.witnessedBy)],
    [columns.recorded, named(consent.recordedBy)],
    [columns.reminded, remindedIn(consent, locale)],
    ...withdrawnIn(consent, locale),
  ]
}

function coversIn({ text: covered, picture }: ConsentRecord, locale: Locale): string {
  const { covers } = staffMessages(locale).consents
  return formatList(
    [...(covered ? [covers.text] : []), ...(picture ? [covers.picture] : [])],
    locale,
  )
}

function remindedIn({ reminded }: ConsentRecord, locale: Locale): string {
  const text = staffMessages(locale).consents
  if (reminded.length === 0) return text.notReminded
  return text.remindedAt(formatList(reminded.map(String), locale))
}

function withdrawnIn(
  { withdrawnAt, withdrawnHow }: ConsentRecord,
  locale: Locale,
): [string, string][] {
  const text = staffMessages(locale).consents
  if (!withdrawnAt) return []
  const how = withdrawnHow ? `, ${text.how[withdrawnHow]}` : ''
  return [[text.columns.withdrawn, `${formatDate(withdrawnAt, locale)}${how}`]]
}
