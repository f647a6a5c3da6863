import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listImports } from '#app/domain/catalogue/import/run/list-imports.server.ts'
import { offerImport } from '#app/domain/catalogue/import/run/offer-import.server.ts'
import { largestFile } from '#app/domain/catalogue/import/run/run.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { onlyFile, readUpload, type Upload } from '#app/platform/http/read-upload.server.ts'
import { incomingFolder } from '#app/platform/incoming.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Pages } from '#app/ui/desk/list.tsx'
import { pageHeaders } from '../../../page-headers.ts'
import { type Admitted, admit } from '../../admit.server.ts'
import { deskHeaders, deskMeta, deskPage } from '../../desk-page.ts'
import { EarlierImports } from './earlier-imports.tsx'
import { type ImportAnswer, readImport, typedImport } from './import-form.ts'
import { UploadForm } from './upload-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.importDesk.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'products.import')
  const earlier = await listImports(new URL(request.url).searchParams.get('after'))
  return deskPage({ desk, earlier })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'products.import')
  const wish = { folder: await incomingFolder(), field: 'file', most: largestFile }
  return readUpload(request, wish, (upload) => offer(upload, by))
}

async function offer(upload: Upload, by: Admitted['by']) {
  const read = readImport(upload, onlyFile(upload))
  const again = (errors: ImportAnswer['errors']) =>
    data({ typed: typedImport(upload), errors }, { status: 422, headers: deskHeaders })
  if (!read.ok) return again(read.errors)
  const { file, currency, locale } = read
  const wish = { file: file.path, fileName: file.name, currency, locale, by, now: now() }
  const offered = await offerImport(wish)
  if ('problem' in offered) return again({ file: offered.problem })
  return redirect(`/staff/products/import/${offered.id}`, 303)
}

export default function Imports() {
  const { desk, earlier } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { locale } = desk
  const text = staffMessages(locale)
  const say = text.importDesk
  return (
    <Desk
      desk={desk}
      title={say.title}
      up={{ href: '/staff/products', name: text.products.title }}
      done={desk.done === 'dropped' && !answer ? say.dropped : undefined}
    >
      <p className="measure mb-6 text-ink-soft">{say.lead}</p>
      <UploadForm locale={locale} answer={answer} />
      <section aria-labelledby="earlier" className="mt-12">
        <h2 id="earlier" className="mb-3 text-xl">
          {say.earlier}
        </h2>
        <EarlierImports locale={locale} rows={earlier.rows} />
        <Pages locale={locale} path={desk.path} next={earlier.next} />
      </section>
    </Desk>
  )
}
