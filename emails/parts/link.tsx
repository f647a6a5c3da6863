import { styles } from './palette.ts'

type LinkProps = { to: string; children: string }

/** A link in running text. */
export const Link = ({ to, children }: LinkProps) => (
  <a href={to} className="link" style={styles.link}>
    {children}
  </a>
)

/** The one thing to press. */
export const ButtonLink = ({ to, children }: LinkProps) => (
  <p style={{ margin: '24px 0 28px' }}>
    <a href={to} style={styles.button}>
      {children}
    </a>
  </p>
)

/** A link to write to an address. */
export const MailLink = ({ to }: { to: string }) => <Link to={`mailto:${to}`}>{to}</Link>
