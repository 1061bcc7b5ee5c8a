import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { PlanChoice, useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { Empty } from '../ui/faces.tsx'
import { Changes } from './changes.tsx'
import { MonthlyForm } from './monthly-form.tsx'
import { EnteringList, PreviewSheet } from './preview-sheet.tsx'
import { previewQuery, type ReleasePreview, releasesQuery } from './queries.ts'
import { ReleaseForm } from './release-form.tsx'
import { ReleaseTable } from './release-table.tsx'
import { words } from './words.ts'
import './releases.css'

/** A preview of what the public will read, and everything that has been released. */
export function Releases() {
  const { say } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const preview = useQuery(() => ({ ...previewQuery(plan()), enabled: may('release.write') }))
  return (
    <Show when={may('release.write')} fallback={<NotAllowed title={say(words.title)} />}>
      <Load query={preview} title={say(words.title)}>
        {(loaded) => <WholeScreen preview={loaded()} />}
      </Load>
    </Show>
  )
}

function WholeScreen(props: { readonly preview: ReleasePreview }) {
  const { say } = useLanguage()
  const { plan } = useAskedPlan()
  const list = useQuery(() => releasesQuery(plan()))
  return (
    <Page
      title={say(words.title)}
      crumbs={props.preview.plan.number}
      lede={say(words.lede)}
      actions={<PlanChoice shown={props.preview.plan.id} />}
    >
      <div class="stack wide">
        <Show
          when={!props.preview.isBlank}
          fallback={
            <Empty>
              <h2>{say(words.blank)}</h2>
              <p>{say(words.blankAdvice)}</p>
            </Empty>
          }
        >
          <PreviewSheet preview={props.preview} />
          <EnteringList preview={props.preview} />
          <Changes preview={props.preview} />
          <ReleaseForm preview={props.preview} />
        </Show>
        <Load query={list}>
          {(loaded) => (
            <div class="stack wide">
              <MonthlyForm plan={props.preview.plan.id} list={loaded()} />
              <ReleaseTable list={loaded()} />
            </div>
          )}
        </Load>
      </div>
    </Page>
  )
}
