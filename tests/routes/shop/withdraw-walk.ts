import { ask, formsOf, type Page } from './withdraw-site.ts'

/** What a buyer types. */
export const ada = { name: 'Ada "Å" Berg', order: 'L-1042', pieces: '', email: 'ada@prov.example' }

/** The form of step 1, filled in. */
export async function stepOne(typed: Record<string, string> = ada, locale = 'sv') {
  const [form] = formsOf(await ask(`/${locale}/withdraw`))
  if (!form) throw new Error('step 1 has no form')
  return { action: form.action, fields: { ...form.fields, ...typed } }
}

/** The page that step 1 is answered with. */
export async function stepTwo(typed: Record<string, string> = ada, locale = 'sv'): Promise<Page> {
  const { action, fields } = await stepOne(typed, locale)
  return ask(action, fields)
}

/** Sends a page's first form untouched: presses the one button of step 2. */
export async function confirm(page: Page): Promise<Page> {
  const [form] = formsOf(page)
  if (!form) throw new Error('step 2 has no form')
  return ask(form.action, form.fields)
}

/** Goes where a redirect leads. */
export const follow = (answer: Page) => ask(answer.headers.get('Location') ?? '')
