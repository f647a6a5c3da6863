import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findImport } from '#app/domain/catalogue/import/run/find-import.server.ts'
import { listImportLines } from '#app/domain/catalogue/import/run/list-import-lines.server.ts'
import { lineKinds } from '#app/domain/catalogue/import/run/run.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Pages } from '#app/ui/desk/list.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { notFound } from '../../../frame.server.ts'
import { pageHeaders } from '../../../page-headers.ts'
import { admit } from '../../admit.server.ts'
import { deskHeaders, deskMeta } from '../../desk-page.ts'
import { fileSentence } from './import-form.ts'
import { RunFacts } from './run-facts.tsx'
import { RunLines } from './run-lines.tsx'
import { RunProgress } from './run-progress.tsx'
import { RunWord } from './run-word.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.importDesk.importTitle(data?.run.fileName ?? ''))

export const headers = pageHeaders

/** A page that shows how far the work is loads itself again after so many seconds, unless it was told to stand still. */
const refresh = { Refresh: '2' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'products.import')
  const run = await findImport(params.id ?? '')
  if (!run) throw notFound()
  const query = new URL(request.url).searchParams
  const isGoing = run.state === 'waiting' || run.state === 'running'
  const isStill = query.get('still') === 'yes'
  const kind = lineKinds.find((one) => one === query.get('kind'))
  const { rows, next } = isGoing
    ? { rows: [], next: undefined }
    : await listImportLines(run.id, kind, query.get('after'))
  const headers = { ...deskHeaders, ...(isGoing && !isStill && refresh) }
  return data({ desk, run, isGoing, isStill, kind, rows, next }, { headers })
}

export default function Run() {
  const { desk, run, isGoing, isStill, kind, rows, next } = useLoaderData<typeof loader>()
  const { locale } = desk
  const text = staffMessages(locale)
  const say = text.importDesk
  const isPreview = run.mode === 'preview'
  return (
    <Desk
      desk={desk}
      title={(isPreview ? say.previewTitle : say.importTitle)(run.fileName)}
      up={{ href: '/staff/products/import', name: say.title }}
      done={run.state === 'finished' ? say.finished : undefined}
      actions={!isGoing && <a href={`/staff/products/import/${run.id}/report`}>{say.report}</a>}
    >
      {desk.done === 'not_offered' && (
        <div className="mb-6">
          <Notice kind="wrong">{fileSentence({ refusal: 'not_offered' }, locale)}</Notice>
        </div>
      )}
      <RunFacts locale={locale} run={run} />
      {isGoing ? (
        <RunProgress locale={locale} run={run} isStill={isStill} />
      ) : (
        <>
          {run.problem && (
            <div className="mb-6">
              <Notice kind="wrong" heading={say.problem}>
                {fileSentence(run.problem, locale)}
              </Notice>
            </div>
          )}
          {run.state === 'offered' && <RunWord locale={locale} run={run} />}
          <RunLines locale={locale} run={run} rows={rows} kind={kind} />
          <Pages locale={locale} path={desk.path} next={next} />
        </>
      )}
    </Desk>
  )
}
