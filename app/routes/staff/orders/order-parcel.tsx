import { carrierNames, isCarrier } from '#app/domain/orders/carrier.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatCountry, formatShortDate, formatTime } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { ParcelView } from './parcel-view.ts'
import { SendForm } from './send-form.tsx'

type Props = { desk: DeskFrame; parcel: ParcelView }

/** What goes into the parcel, where to, and the sending of it. */
export function OrderParcel({ desk, parcel }: Props) {
  const { locale, role } = desk
  const text = staffMessages(locale).orders
  const { name, address, country, lines, reference } = parcel
  return (
    <div className="desk-columns">
      <section aria-labelledby="pieces" className="desk-panel">
        <h2 id="pieces">{text.sections.lines}</h2>
        {lines.length === 0 && <p className="text-ink-soft">{text.nothingToPack}</p>}
        <ul className="grid gap-2">
          {lines.map((line) => (
            <li key={line.position}>
              <strong>{line.quantity} ×</strong> {line.title}
              {line.options && <span className="text-ink-soft">, {line.options}</span>}
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <a href={`/staff/orders/packing-lists?order=${reference}`}>{text.packingLists}</a>
          {' · '}
          <a href={`/staff/orders/address-labels?order=${reference}`}>{text.addressLabels}</a>
        </p>
      </section>
      <section aria-labelledby="address" className="desk-panel">
        <h2 id="address">{text.sections.address}</h2>
        <address className="not-italic">
          {[name, ...address, formatCountry(country, locale)].map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
        <p className="mt-3 text-ink-soft">
          {text.delivery}: {parcel.delivery}
        </p>
        {parcel.canSend && may(role, 'orders.correct') && (
          <p className="mt-3">
            <a href={`/staff/orders/${reference}/address`}>{text.address.link}</a>
          </p>
        )}
      </section>
      <section aria-labelledby="sending" className="desk-panel">
        <h2 id="sending">{text.sections.sending}</h2>
        <p className="mb-3 font-semibold">{text.now[parcel.stage]}</p>
        {parcel.sent && <Sent desk={desk} parcel={parcel} sent={parcel.sent} />}
        {parcel.canSend && may(role, 'orders.send') && (
          <SendForm locale={locale} reference={reference} />
        )}
      </section>
    </div>
  )
}

type SentProps = Props & { sent: NonNullable<ParcelView['sent']> }

function Sent({ desk: { locale, role }, parcel, sent }: SentProps) {
  const text = staffMessages(locale).orders.send
  const { carrier, number, link, at } = sent
  const name = isCarrier(carrier) && carrier !== 'other' ? carrierNames[carrier] : text.other
  return (
    <div className="grid gap-2">
      <p>{text.sent(`${formatShortDate(at, locale)} ${formatTime(at, locale)}`)}</p>
      {carrier && (
        <p>
          {name} {number && <span className="figures">{number}</span>}
        </p>
      )}
      {link && (
        <p>
          <a href={link} rel="noreferrer" target="_blank">
            {text.follow}
          </a>
        </p>
      )}
      {sent.undoable && may(role, 'orders.send') && (
        <form method="post" action="/staff/orders/fulfilments/undoing">
          <input type="hidden" name="order" value={parcel.reference} />
          <Button look="quiet" small>
            {text.undo}
          </Button>
        </form>
      )}
    </div>
  )
}
