import { labelMeansKind, type MeansKind, meansKinds } from '@lienthehe/domain/resources'
import { A, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { FormActions } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Load, NotAllowed } from '../load.tsx'
import { useAskedPlan } from '../overview/plan-choice.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { words as everywhere } from '../words.ts'
import { TypedMeans } from './means-fields.tsx'
import { type MeansList, meansQuery, roomOf, roomPath } from './queries.ts'
import { words } from './words.ts'
import { createRecording } from './write-means.ts'

/** The form for a new record of the kind in the address, `?loai=course`. */
export function NewMeans() {
  const { say, language } = useLanguage()
  const { may } = useSession()
  const { plan } = useAskedPlan()
  const [address] = useSearchParams<{ loai?: string }>()
  const kind = (): MeansKind => meansKinds.find((each) => each === address.loai) ?? 'contribution'
  const list = useQuery(() => meansQuery({ plan: plan(), asOf: null }))
  const title = () => labelMeansKind(kind(), language())
  const room = () => (roomOf(kind()) === '/dong-gop' ? words.giving : words.works)
  return (
    <Show when={may('means.write')} fallback={<NotAllowed title={title()} />}>
      <Load query={list} title={title()}>
        {(loaded) => (
          <Page title={title()} crumbs={<A href={roomPath(kind(), loaded().plan.id)}>{say(room().title)}</A>}>
            <Show
              when={loaded().units.some(({ mayWrite }) => mayWrite)}
              fallback={<p class="advice">{say(words.nowhere)}</p>}
            >
              <Show when={kind()} keyed>
                {(known) => <Recording list={loaded()} kind={known} />}
              </Show>
            </Show>
          </Page>
        )}
      </Load>
    </Show>
  )
}

function Recording(props: { readonly list: MeansList; readonly kind: MeansKind }) {
  const { say } = useLanguage()
  const form = createRecording(props)
  return (
    <TypedMeans form={form} kind={props.kind} choices={props.list} isNew>
      <FormActions form={form} save={words.saveNew}>
        <A class="button quiet" href={roomPath(props.kind, props.list.plan.id)}>
          {say(everywhere.cancel)}
        </A>
      </FormActions>
    </TypedMeans>
  )
}
