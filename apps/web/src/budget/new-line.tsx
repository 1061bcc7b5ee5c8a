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
import { TypedLine } from './line-fields.tsx'
import { type BudgetList, budgetPath, budgetQuery } from './queries.ts'
import { words } from './words.ts'
import { createEstimate } from './write-line.ts'

/** Records what a unit plans to spend in a year. */
export function NewLine() {
  const { say } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const list = useQuery(() => budgetQuery({ plan: plan(), asOf: null }))
  return (
    <Show when={may('means.write')} fallback={<NotAllowed title={say(words.recordNew)} />}>
      <Load query={list} title={say(words.recordNew)}>
        {(loaded) => (
          <Page title={say(words.recordNew)} crumbs={<A href={budgetPath(plan())}>{say(words.title)}</A>}>
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

function Recording(props: { readonly list: BudgetList }) {
  const { say } = useLanguage()
  const { plan } = useAskedPlan()
  const form = createEstimate(props)
  return (
    <TypedLine form={form} choices={props.list} isNew>
      <FormActions form={form} save={words.saveNew}>
        <A class="button quiet" href={budgetPath(plan())}>
          {say(everywhere.cancel)}
        </A>
      </FormActions>
    </TypedLine>
  )
}
