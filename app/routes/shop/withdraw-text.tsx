import type { Locale } from '#app/i18n/locale.ts'

/** The words of a statement, set apart from ours, a line each. */
export const StatementText = ({ statement, locale }: { statement: string; locale: Locale }) => (
  <blockquote lang={locale} className="border-s-4 border-gold-deep bg-cloth px-5 py-4">
    {statement.split('\n').map((line, position) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be alike
      <p key={position} className={position > 1 ? 'mt-1' : 'mb-3'}>
        {line}
      </p>
    ))}
  </blockquote>
)
