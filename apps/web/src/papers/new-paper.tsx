import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { FormActions } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { words as everywhere } from '../words.ts'
import { TypedPaper } from './paper-page.tsx'
import { type PaperList, papersPath, papersQuery } from './queries.ts'
import { words } from './words.ts'
import { createRecording } from './write-paper.ts'

/** Records a paper as it was issued; its scan can be attached afterwards. */
export function NewPaper() {
  const { say } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const list = useQuery(() => papersQuery(plan()))
  return (
    <Show when={may('paper.write')} fallback={<NotAllowed title={say(words.recordNew)} />}>
      <Load query={list} title={say(words.recordNew)}>
        {(loaded) => (
          <Page title={say(words.recordNew)} crumbs={<A href={papersPath(plan())}>{say(words.title)}</A>}>
            <Show
              when={loaded().units.some(({ mayWrite }) => mayWrite)}
              fallback={<p class="advice">{say(words.nowhere)}</p>}
            >
              <Recording list={loaded()} />
            </Show>
          </Page>
        )}
      </Load>
    </Show>
  )
}

function Recording(props: { readonly list: PaperList }) {
  const { say } = useLanguage()
  const { plan } = useAskedPlan()
  const form = createRecording(props)
  return (
    <TypedPaper form={form} choices={props.list} isNew>
      <FormActions form={form} save={words.saveNew}>
        <A class="button quiet" href={papersPath(plan())}>
          {say(everywhere.cancel)}
        </A>
      </FormActions>
    </TypedPaper>
  )
}
