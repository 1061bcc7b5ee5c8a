import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { CorrectionStatus } from '../roster/correction-status.tsx'
import { createCorrections } from '../roster/corrections.ts'
import { FindingGroups } from '../roster/finding-groups.tsx'
import type { RosterDraft } from '../roster/queries.ts'
import { RosterTable } from '../roster/roster-table.tsx'
import { unitEdits } from './edits.ts'
import { importsPath, partQuery } from './queries.ts'
import { words } from './words.ts'

/**
 * One club's rows of the file, each with its result. Questions about several clubs are on the page of the whole file.
 */
export function ClubPart(props: { readonly draft: string; readonly club: string }) {
  const { say } = useLanguage()
  const part = useQuery(() => partQuery(props.draft, props.club))
  return (
    <Load query={part} title={say(words.title)}>
      {(loaded) => <LoadedPart draft={loaded()} />}
    </Load>
  )
}

function LoadedPart(props: { readonly draft: RosterDraft }) {
  const { say } = useLanguage()
  const corrections = createCorrections(
    () => props.draft,
    unitEdits(() => ({ questions: [] })),
  )
  return (
    <Page
      title={props.draft.club.name}
      crumbs={
        <A href={`${importsPath}/${props.draft.id}`}>
          {say(words.back)}: {props.draft.fileName}
        </A>
      }
      lede={say(words.partLede(props.draft.fileName))}
    >
      <CorrectionStatus corrections={corrections} />
      <div class="stack wide">
        <FindingGroups draft={props.draft} corrections={corrections} />
        <RosterTable draft={props.draft} corrections={corrections} />
      </div>
    </Page>
  )
}
