import { A, useNavigate, useParams } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, createSignal, Match, Switch } from 'solid-js'
import { clubPath } from '../club/club-address.ts'
import { CompositionPreview } from '../club/composition-preview.tsx'
import { membersQuery } from '../club/queries.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { WithCurrentPlanRules } from '../plan/plan-rules.tsx'
import { useSession } from '../session.tsx'
import { membersAfterImport } from './after-import.ts'
import { CommitPanel, JoinedOn } from './commit-panel.tsx'
import { CorrectionStatus } from './correction-status.tsx'
import { createCorrections } from './corrections.ts'
import { clubEdits } from './edits.ts'
import { FindingGroups } from './finding-groups.tsx'
import { draftQuery, type RosterDraft, type RosterReceipt } from './queries.ts'
import { Questions } from './questions.tsx'
import { Receipt } from './receipt.tsx'
import { RosterTable } from './roster-table.tsx'
import { Understood } from './understood.tsx'
import { words } from './words.ts'
import '../club/club.css'
import './roster.css'

/**
 * The dry run of one file: how the file was read, its problems, what the import would do, and the button that imports
 * it.
 */
export function RosterImport() {
  const parameters = useParams<{ id: string; draft: string }>()
  const navigate = useNavigate()
  const [receipt, setReceipt] = createSignal<RosterReceipt>()
  const draft = useQuery(() => ({ ...draftQuery(parameters.draft), enabled: receipt() === undefined }))
  return (
    <Switch>
      <Match when={receipt()}>{(written) => <Receipt club={parameters.id} receipt={written()} />}</Match>
      <Match when={true}>
        <Load query={draft}>
          {(loaded) => (
            <WithCurrentPlanRules>
              <DryRun
                draft={loaded()}
                onCommitted={setReceipt}
                onDiscarded={() => navigate(clubPath(parameters.id, 'members'))}
              />
            </WithCurrentPlanRules>
          )}
        </Load>
      </Match>
    </Switch>
  )
}

function DryRun(props: {
  readonly draft: RosterDraft
  readonly onCommitted: (receipt: RosterReceipt) => void
  readonly onDiscarded: () => void
}) {
  const { say } = useLanguage()
  const edits = clubEdits(() => props.draft)
  const corrections = createCorrections(() => props.draft, edits)
  const path = () => clubPath(props.draft.club.id, 'members')
  return (
    <Page
      title={say(words.title(props.draft.fileName))}
      crumbs={<A href={path()}>{props.draft.club.name}</A>}
      lede={say(words.dryRun)}
    >
      <CorrectionStatus corrections={corrections} />
      <div class="columns">
        <div class="stack wide">
          <Understood
            lists={props.draft.roster.lists.map((list) => ({ ...list, people: list.rows.length }))}
            unread={props.draft.judgement.unread}
            draft={props.draft}
            edits={edits}
          />
          <Questions
            draft={props.draft}
            questions={props.draft.judgement.questions}
            edits={edits}
            busy={corrections.busy()}
          />
          <FindingGroups draft={props.draft} corrections={corrections} />
        </div>
        <div class="stack wide">
          <ImportPreview draft={props.draft} />
          <section class="sheet">
            <JoinedOn draft={props.draft} />
          </section>
          <CommitPanel
            draft={props.draft}
            busy={corrections.busy()}
            onCommitted={props.onCommitted}
            onDiscarded={props.onDiscarded}
          />
        </div>
      </div>
      <RosterTable draft={props.draft} corrections={corrections} />
    </Page>
  )
}

/** The club's results on its gauges as they would be after the import. */
function ImportPreview(props: { readonly draft: RosterDraft }) {
  const { say } = useLanguage()
  const { me } = useSession()
  const members = useQuery(() => membersQuery(props.draft.club.id))
  const before = createMemo(() => (members.isSuccess ? members.data.members : []))
  const after = createMemo(() =>
    membersAfterImport(props.draft.club.id, before(), props.draft.judgement.rows),
  )
  return (
    <section class="sheet">
      <Load query={members}>
        {() => (
          <CompositionPreview
            club={props.draft.club}
            asOf={me().today}
            before={before()}
            after={after()}
            heading={say(words.preview)}
            note={say(words.previewNote)}
          />
        )}
      </Load>
    </section>
  )
}
