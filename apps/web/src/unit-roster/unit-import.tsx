import { A, useNavigate, useParams, useSearchParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Match, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { Questions } from '../roster/questions.tsx'
import { Understood } from '../roster/understood.tsx'
import { words as inRoster } from '../roster/words.ts'
import { ClubPart } from './club-part.tsx'
import { CommitUnit } from './commit-unit.tsx'
import { unitEdits } from './edits.ts'
import { Labels } from './labels.tsx'
import { ListImport } from './list-import.tsx'
import { Parts } from './parts.tsx'
import { importsPath, type UnitDraft, type UnitReceipt, unitDraftQuery } from './queries.ts'
import { UnitReceipts } from './unit-receipts.tsx'
import { words } from './words.ts'
import '../roster/roster.css'

/** The dry run of a file with the members of a unit's clubs: the whole file, or only the club in the address. */
export function UnitImport() {
  const { say } = useLanguage()
  const parameters = useParams<{ draft: string }>()
  const [address] = useSearchParams<{ clb?: string; so?: string }>()
  const navigate = useNavigate()
  const [receipt, setReceipt] = createSignal<UnitReceipt>()
  const draft = useQuery(() => ({
    ...unitDraftQuery(parameters.draft),
    enabled: receipt() === undefined && address.so === undefined,
  }))
  return (
    <Switch>
      <Match when={receipt()}>{(written) => <UnitReceipts receipt={written()} />}</Match>
      <Match when={address.so}>
        <ListImport draft={parameters.draft} />
      </Match>
      <Match when={address.clb}>{(shown) => <ClubPart draft={parameters.draft} club={shown()} />}</Match>
      <Match when={true}>
        <Load query={draft} title={say(words.title)}>
          {(loaded) => (
            <WholeFile
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

function WholeFile(props: {
  readonly draft: UnitDraft
  /** True while the new dry run after a correction or an answer has not arrived yet. */
  readonly isBeingJudged: boolean
  readonly onCommitted: (receipt: UnitReceipt) => void
  readonly onDiscarded: () => void
}) {
  const { say } = useLanguage()
  const edits = unitEdits(() => props.draft)
  return (
    <Page
      title={say(inRoster.title(props.draft.fileName))}
      crumbs={<A href={importsPath}>{say(words.title)}</A>}
      lede={say(words.dryRun(props.draft.unit.name))}
    >
      <div class="stack wide">
        <Labels draft={props.draft} />
        <Questions draft={props.draft} questions={props.draft.questions} edits={edits} busy={false} />
        <Parts draft={props.draft} />
        <CommitUnit
          draft={props.draft}
          isBeingJudged={props.isBeingJudged}
          onCommitted={props.onCommitted}
          onDiscarded={props.onDiscarded}
        />
        <Understood lists={props.draft.lists} unread={props.draft.unread} draft={props.draft} edits={edits} />
      </div>
    </Page>
  )
}
