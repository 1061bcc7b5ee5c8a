import type { Refusal } from '@lienthehe/api/contract'
import type { IsoDate, MemberDraft } from '@lienthehe/domain'
import { createMemo, createSignal } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { createSubmission } from '../submission.ts'
import { createFormProblems } from './form-problems.ts'
import { emptyEntry, entryOf, type MemberEntry, readEntry } from './member-entry.ts'
import { memberFieldPaths } from './member-field-labels.ts'
import { mergeEntries } from './merge-entries.ts'
import type { ClubView, ListedMember } from './queries.ts'

type MemberInput = {
  readonly draft: MemberDraft
  readonly version: number
  readonly anotherPerson: boolean
}

/** What the member form knows and can do; `stored` is the member as the list has it now, none for a newcomer. */
export function createMemberForm(options: {
  readonly view: () => ClubView
  readonly stored: () => ListedMember | undefined
  readonly onSaved: (fullName: string) => void
}) {
  const { say } = useLanguage()
  const opened = openedAs(options.view(), options.stored())
  const [entry, setEntry] = createSignal(opened.entry)
  const [base, setBase] = createSignal(opened)
  const [anotherPerson, setAnotherPerson] = createSignal(false)

  const today = (): IsoDate => options.view().today
  const read = createMemo(() =>
    readEntry(entry(), { today: today(), establishedOn: options.view().club.establishedOn }),
  )
  const fields = () =>
    memberFieldPaths(entry()).map(({ path, label }) => ({ path, id: path, label: say(label) }))
  const own = createFormProblems(fields)
  const submission = createSubmission<MemberInput, unknown>({
    send: ({ version, ...input }) => {
      const stored = options.stored()
      return stored === undefined
        ? api.members.admit.mutate({ ...input, club: options.view().club.id })
        : api.members.edit.mutate({ ...input, id: stored.id, version })
    },
    onDone: () => options.onSaved(read().draft.fullName),
    fields,
    fieldOf: twinFieldOf,
  })

  const submit = () => {
    own.setProblems(read().problems)
    if (read().problems.length === 0)
      submission.submit({ draft: read().draft, version: base().version, anotherPerson: anotherPerson() })
  }
  /** Goes on from what somebody else saved: what was typed here stays, the rest is theirs. */
  const rebase = () => {
    const stored = options.stored()
    if (stored === undefined) return
    const latest = openedAs(options.view(), stored)
    setEntry(mergeEntries(base().entry, entry(), latest.entry).entry)
    setBase(latest)
  }

  return {
    entry,
    change: (changed: Partial<MemberEntry>) => setEntry((before) => ({ ...before, ...changed })),
    take: (taken: MemberEntry) => setEntry(taken),
    base,
    rebase,
    draft: () => read().draft,
    isDirty: () => JSON.stringify(entry()) !== JSON.stringify(base().entry),
    anotherPerson,
    setAnotherPerson,
    submission,
    submit,
    problemOf: (path: string) => own.problemOf(path) ?? submission.problemOf(path),
    entries: () => (own.entries().length > 0 ? own.entries() : submission.entries()),
  }
}

/** What was typed that somebody else on a list has too: the citizen id, or the name. */
function twinFieldOf(refusal: Refusal): string | undefined {
  if (refusal.reason === 'memberElsewhere' && refusal.certain) return 'draft.citizenId'
  return ['memberElsewhere', 'memberListed'].includes(refusal.reason) ? 'draft.fullName' : undefined
}

export type MemberForm = ReturnType<typeof createMemberForm>

function openedAs(view: ClubView, stored: ListedMember | undefined) {
  return stored === undefined
    ? { version: 0, entry: emptyEntry({ village: view.club.village ?? '', joinedOn: view.today }) }
    : { version: stored.version, entry: entryOf(stored) }
}
