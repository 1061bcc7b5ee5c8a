import { labelPaperKind } from '@lienthehe/domain/papers'
import { formatDate } from '@lienthehe/domain/text'
import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { issuingQuery, papersPath } from '../papers/queries.ts'
import { useSession } from '../session.tsx'
import { words } from './words.ts'

/**
 * The papers by which a plan was issued and amended, for users who may read papers. Shows nothing if none is recorded.
 */
export function IssuingPapers(props: { readonly plan: string }) {
  const { say, language } = useLanguage()
  const { may } = useSession()
  const issuing = useQuery(() => ({ ...issuingQuery(props.plan), enabled: may('paper.read') }))
  return (
    <Show when={issuing.data?.length}>
      <ul class="plain-list" data-part="issuing-papers">
        <For each={issuing.data}>
          {({ id, kind, number, issuedOn }) => (
            <li>
              <A href={papersPath(props.plan, id)}>
                {say(words.issuedByOne(labelPaperKind(kind, language()), number, formatDate(issuedOn)))}
              </A>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
