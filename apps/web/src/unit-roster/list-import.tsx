import { A, useNavigate } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { CorrectionStatus } from '../roster/correction-status.tsx'
import { createCorrections } from '../roster/corrections.ts'
import { FindingGroups } from '../roster/finding-groups.tsx'
import { Questions } from '../roster/questions.tsx'
import { RosterTable } from '../roster/roster-table.tsx'
import { Understood } from '../roster/understood.tsx'
import { words as inRoster } from '../roster/words.ts'
import { CommitList } from './commit-list.tsx'
import { listEdits } from './edits.ts'
import { Labels } from './labels.tsx'
import { ListReceiptPage } from './list-receipt.tsx'
import { importsPath, type ListDraft, type ListReceipt, listDraftQuery } from './queries.ts'
import { words } from './words.ts'

/** The dry run of a list of a unit's clubs, boards or home care and, after the import, what was written. */
export function ListImport(props: { readonly draft: string }) {
  const { say } = useLanguage()
  const navigate = useNavigate()
  const [receipt, setReceipt] = createSignal<ListReceipt>()
  const draft = useQuery(() => ({ ...listDraftQuery(props.draft), enabled: receipt() === undefined }))
  return (
    <Switch>
      <Match when={receipt()}>{(written) => <ListReceiptPage receipt={written()} />}</Match>
      <Match when={true}>
        <Load query={draft} title={say(words.title)}>
          {(loaded) => (
            <LoadedList
              draft={loaded()}
              isBeingJudged={draft.isFetching}
              onCommitted={setReceipt}
              onDiscarded={() => navigate(importsPath)}
            />
          )}
        </Load>
      </Match>
    </Switch>
  )
}

function LoadedList(props: {
  readonly draft: ListDraft
  /** True while the new dry run after a correction or an answer has not arrived yet. */
  readonly isBeingJudged: boolean
  readonly onCommitted: (receipt: ListReceipt) => void
  readonly onDiscarded: () => void
}) {
  const { say } = useLanguage()
  const corrections = createCorrections(() => props.draft, listEdits)
  const lists = () => props.draft.roster.lists.map(({ rows, ...list }) => ({ ...list, people: rows.length }))
  return (
    <Page
      title={say(inRoster.title(props.draft.fileName))}
      crumbs={<A href={importsPath}>{say(words.title)}</A>}
      lede={say(words.listDryRun[props.draft.kind](props.draft.unit.name))}
    >
      <CorrectionStatus corrections={corrections} />
      <div class="stack wide">
        <Show when={props.draft.kind !== 'clubs'}>
          <Labels draft={props.draft} />
        </Show>
        <Questions
          draft={props.draft}
          questions={props.draft.judgement.questions}
          edits={listEdits}
          busy={corrections.busy()}
        />
        <FindingGroups draft={props.draft} corrections={corrections} />
        <RosterTable draft={props.draft} corrections={corrections} />
        <CommitList
          draft={props.draft}
          isBeingJudged={props.isBeingJudged || corrections.busy()}
          onCommitted={props.onCommitted}
          onDiscarded={props.onDiscarded}
        />
        <Understood
          lists={lists()}
          kind={props.draft.kind}
          unread={props.draft.roster.unread}
          draft={props.draft}
          edits={listEdits}
        />
      </div>
    </Page>
  )
}
