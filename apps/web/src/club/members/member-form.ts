import type { Refusal } from '@lienthehe/api/contract'
import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberDraft, MemberId } from '@lienthehe/domain/members'
import { departureByMistake } from '@lienthehe/domain/members'
import { createSignal } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { type ApiOutputs, api } from '../../api.ts'
import type { Confirmation } from '../../forms/confirming.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { type ClubView, type ListedMember, touchedByClub } from '../queries.ts'
import { emptyEntry, entryOf, type MemberEntry, readEntry } from './member-entry.ts'
import { memberFields } from './member-field-labels.ts'
import { memberWords } from './member-words.ts'

type Options = {
  readonly view: () => ClubView
  readonly onSaved: () => void
  /** Text typed in another form, to be continued in this one. */
  readonly typed?: MemberEntry | undefined
}

/** Adds a person to the list. */
export function createAdmission(
  options: Options & { readonly onSavedEarlier: (id: MemberId, typed: MemberEntry) => void },
) {
  const club = () => options.view().club
  return createMemberForm(options, {
    stored: () => ({
      version: 0,
      entry: emptyEntry({ village: club().village ?? '', joinedOn: options.view().today }),
    }),
    send: ({ version: _, ...input }) => api.members.admit.mutate({ ...input, club: club().id }),
    confirm: ({ output, input: { draft } }) => confirmAdmission(club().id, output, draft),
    onSavedEarlier: ({ id }, typed) => options.onSavedEarlier(id, typed),
  })
}

/** Edits a member; `member` is the stored record as it is now, which may be newer than when the form was opened. */
export function createMemberEdit(options: Options & { readonly member: () => ListedMember }) {
  const { id } = options.member()
  const form = createMemberForm(options, {
    stored: () => ({ version: options.member().version, entry: entryOf(options.member()) }),
    send: (input) => api.members.edit.mutate({ ...input, id }),
    // A later fetch changes the listed member in place, so the undo uses a copy.
    confirm: ({ output, input }) =>
      confirmEdit(structuredClone(unwrap(options.member())), input, output.version),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

type MemberInput = { readonly draft: MemberDraft; readonly version: number; readonly anotherPerson: boolean }

type Kind<Output> = {
  readonly stored: () => { readonly version: number; readonly entry: MemberEntry }
  readonly send: (input: MemberInput & { readonly key: string }) => Promise<Output>
  readonly confirm: (saved: { readonly output: Output; readonly input: MemberInput }) => Confirmation
  readonly onSavedEarlier: (output: Output, typed: MemberEntry) => void
}

function createMemberForm<Output>(options: Options, kind: Kind<Output>) {
  const { say } = useLanguage()
  const [anotherPerson, setAnotherPerson] = createSignal(false)
  const day = (): { readonly today: IsoDate; readonly establishedOn: IsoDate } => ({
    today: options.view().today,
    establishedOn: options.view().club.establishedOn,
  })
  const form = createForm<MemberEntry, MemberInput, Output>({
    ...kind,
    typed: options.typed,
    fields: (entry) => memberFields(entry, say),
    read: (entry, version) => {
      const { draft, problems } = readEntry(entry, day())
      return { input: { draft, version, anotherPerson: anotherPerson() }, problems }
    },
    fieldOf: twinFieldOf,
    touches: () => touchedByClub(options.view().club.id),
    onSaved: () => options.onSaved(),
  })
  return { ...form, draft: () => form.input().draft, anotherPerson, setAnotherPerson }
}

export type MemberForm = ReturnType<typeof createMemberForm<unknown>>

/** The field that shows the match with a person on another list: the citizen id, or the name. */
function twinFieldOf(refusal: Refusal): string | undefined {
  if (refusal.reason === 'memberElsewhere' && refusal.certain) return 'draft.citizenId'
  return ['memberElsewhere', 'memberListed'].includes(refusal.reason) ? 'draft.fullName' : undefined
}

function confirmAdmission(
  club: ClubId,
  { id, version }: ApiOutputs['members']['admit'],
  { fullName, joinedOn }: MemberDraft,
): Confirmation {
  const departure = departureByMistake({ joinedOn })
  return {
    said: memberWords.admitted(fullName),
    undo: {
      send: ({ key }) => api.members.leave.mutate({ key, id, version, departure }),
      touches: touchedByClub(club),
      said: memberWords.admissionUndone(fullName),
    },
  }
}

function confirmEdit(before: ListedMember, input: MemberInput, version: number): Confirmation {
  const { id, club, version: versionBefore, departure: _, ...draft } = before
  const said = memberWords.edited(input.draft.fullName)
  // The record at hand is not the version that was changed, so an undo could not restore that version.
  if (versionBefore !== input.version) return { said }
  return {
    said,
    undo: {
      // `anotherPerson`: that a namesake is another person was decided when this member was admitted.
      send: ({ key }) => api.members.edit.mutate({ key, id, version, draft, anotherPerson: true }),
      touches: touchedByClub(club),
      said: memberWords.editUndone(before.fullName),
    },
  }
}
