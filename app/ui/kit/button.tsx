import type { ReactNode } from 'react'

export type ButtonLook = 'gold' | 'quiet' | 'text'

const looks: Record<ButtonLook, string> = {
  gold: 'button',
  quiet: 'button button-quiet',
  text: 'button button-text',
}

type ButtonProps = {
  children: ReactNode
  look?: ButtonLook
  small?: boolean
  name?: string
  value?: string
  /** The form that it sends when it stands in none. */
  form?: string
  /** Where the form goes by this button, when not to its own address. */
  action?: string
  /** Sends the files of the form as well. */
  withFiles?: boolean
  /** Marks the way that only visitors without script need; the enhancement module hides it. */
  withoutScript?: boolean
}

/** Sends the form it stands in. Gold for the one thing a page is for; quiet and text for the rest. */
export function Button({
  children,
  look = 'gold',
  small,
  name,
  value,
  form,
  action,
  withFiles,
  withoutScript,
}: ButtonProps) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      form={form}
      formAction={action}
      formEncType={withFiles ? 'multipart/form-data' : undefined}
      className={`${looks[look]}${small ? ' button-small' : ''}`}
      data-without-script={withoutScript ? '' : undefined}
    >
      {children}
    </button>
  )
}

type LinkButtonProps = {
  children: ReactNode
  href: string
  look?: ButtonLook
  rel?: string
  target?: '_blank'
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ children, href, look = 'gold', rel, target }: LinkButtonProps) {
  return (
    <a href={href} rel={rel} target={target} className={looks[look]}>
      {children}
    </a>
  )
}
