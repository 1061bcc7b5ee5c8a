import type { ClubId } from '@lienthehe/domain/clubs'
import { api } from '../api.ts'
import { createForm, type Form } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { type ListedSubgroup, touchedBySubgroup } from './queries.ts'
import { words } from './words.ts'

/** The texts in the fields; the leader is `''` if there is none. */
export type SubgroupEntry = { readonly name: string; readonly leader: string }

export type SubgroupForm = Form<SubgroupEntry>

type Draft = { readonly name: string; readonly leader: string | null }
type Options = { readonly club: ClubId; readonly onClose: () => void }

/** The form that records a subgroup; `name` is the one it has in the list of members. */
export function createForming(props: Options & { readonly name: string }): SubgroupForm {
  return createForm<
    SubgroupEntry,
    { readonly club: ClubId; readonly draft: Draft },
    { id: string; version: number }
  >({
    stored: () => ({ entry: { name: props.name, leader: '' }, version: 0 }),
    fields: useSubgroupFields(),
    read: (entry) => ({ input: { club: props.club, draft: readSubgroup(entry) }, problems: [] }),
    send: (input) => api.subgroups.form.mutate(input),
    touches: () => touchedBySubgroup(props.club),
    confirm: ({ input: { draft } }) => ({ said: words.formed(draft.name) }),
    onSaved: () => props.onClose(),
  })
}

/** The form of a recorded subgroup; `listed` is the stored record as it is now. */
export function createChanging(
  props: Options & { readonly id: string; readonly listed: () => ListedSubgroup },
): SubgroupForm {
  const form = createForm<
    SubgroupEntry,
    { readonly id: string; readonly version: number; readonly draft: Draft },
    { version: number }
  >({
    stored: () => ({ entry: entryOf(props.listed()), version: props.listed().version }),
    fields: useSubgroupFields(),
    read: (entry, version) => ({
      input: { id: props.id, version, draft: readSubgroup(entry) },
      problems: [],
    }),
    send: (input) => api.subgroups.change.mutate(input),
    touches: () => touchedBySubgroup(props.club),
    confirm: ({ input: { draft } }) => ({ said: words.changed(draft.name) }),
    onSaved: () => props.onClose(),
    onSavedEarlier: () => form.rebase(),
  })
  return form
}

function entryOf({ name, recorded }: ListedSubgroup): SubgroupEntry {
  return { name, leader: recorded?.leader ?? '' }
}

function readSubgroup({ name, leader }: SubgroupEntry): Draft {
  return { name, leader: leader === '' ? null : leader }
}

function useSubgroupFields() {
  const { say } = useLanguage()
  return () => [
    { path: 'draft.name', at: ['name'], id: 'subgroup-name', label: say(words.name) },
    { path: 'draft.leader', at: ['leader'], id: 'subgroup-leader', label: say(words.leader) },
  ]
}
