import { compareWords, spellingKey } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { subgroupsQuery } from '../../subgroups/queries.ts'
import type { ClubView, ListedMember } from '../queries.ts'

/** The names of the subgroups of these people, sorted; each in the spelling that occurs first. */
export function subgroupsAmong(members: readonly Pick<ListedMember, 'subgroup'>[]): readonly string[] {
  const names = members.flatMap(({ subgroup }) => subgroup ?? [])
  return [...new Map(names.toReversed().map((name) => [spellingKey(name), name])).values()].toSorted(
    compareWords,
  )
}

/** The subgroups to which a member can be assigned: the recorded ones, and those that other members have. */
export function useSubgroupNames(view: () => ClubView): () => readonly string[] {
  const listed = useQuery(() => subgroupsQuery(view().club.id, view().asOf))
  return () => listed.data?.subgroups.map(({ name }) => name) ?? []
}

/** The names, with the chosen one added if it is not among them. */
export function withChosen(names: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || names.includes(chosen) ? names : [...names, chosen]
}
