import { messages } from '#app/i18n/messages.ts'
import { CurrencyChoice } from './currency-choice.tsx'
import type { BareFrame } from './frame.ts'

/** Whose page it is, what the law wants within reach, and the way to withdraw from a purchase, on every page. */
export function Footer({ frame, withoutForms }: { frame: BareFrame; withoutForms?: boolean }) {
  const { locale } = frame
  const text = messages(locale).site.frame
  const links = [
    { path: '/terms', words: text.terms },
    { path: '/privacy', words: text.privacy },
    { path: '/accessibility', words: text.accessibility },
    { path: '/help', words: text.help },
    { path: '/giving', words: messages(locale).giving.lostLink.title },
    { path: '/stories', words: text.stories },
    { path: '/facts', words: messages(locale).facts.title },
    { path: '/newsletter', words: messages(locale).newsletter.title },
  ]
  return (
    <footer className="border-t border-line bg-cloth">
      <div className="page grid gap-10 py-12 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_auto]">
        {frame.organisation && <Contact organisation={frame.organisation} locale={locale} />}
        <nav aria-labelledby="footer-information">
          <h2 id="footer-information" className="text-xl">
            {text.information}
          </h2>
          <ul className="mt-2">
            {links.map((link) => (
              <li key={link.path}>
                <a href={`/${locale}${link.path}`} className="inline-block py-1">
                  {link.words}
                </a>
              </li>
            ))}
            <li>
              <a href={`/${locale}/withdraw`} className="inline-block py-1 font-semibold">
                {text.withdraw}
              </a>
            </li>
          </ul>
        </nav>
        {frame.marks && frame.marks.length > 0 && <Marks marks={frame.marks} locale={locale} />}
        {!withoutForms && <CurrencyChoice frame={frame} />}
        <p className="measure text-ink-soft sm:col-span-full">{text.made}</p>
      </div>
    </footer>
  )
}

type ContactProps = {
  organisation: NonNullable<BareFrame['organisation']>
  locale: BareFrame['locale']
}

function Contact({ organisation, locale }: ContactProps) {
  const text = messages(locale).site.frame
  return (
    <section aria-labelledby="footer-contact" className="wrap-anywhere">
      <h2 id="footer-contact" className="text-xl">
        {text.contact}
      </h2>
      <address className="mt-3 not-italic">
        {organisation.name}
        {organisation.address.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
        <a href={`mailto:${organisation.email}`} className="inline-block py-1">
          {organisation.email}
        </a>
      </address>
      <p className="text-ink-soft">
        {text.organisationNumber} {organisation.number}
      </p>
    </section>
  )
}

type MarksProps = { marks: NonNullable<BareFrame['marks']>; locale: BareFrame['locale'] }

/** Quality marks that are held today, each with where that can be checked. */
function Marks({ marks, locale }: MarksProps) {
  const text = messages(locale).site.frame
  return (
    <section aria-labelledby="footer-marks">
      <h2 id="footer-marks" className="text-xl">
        {text.marks}
      </h2>
      <ul className="mt-2">
        {marks.map(({ name, number, verifyUrl }) => (
          <li key={`${name} ${number}`}>
            <a href={verifyUrl} rel="noreferrer" className="inline-block py-1">
              {name} {number}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
