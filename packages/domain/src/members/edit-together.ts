import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { MemberRefusal } from './refusal.ts'
import type { JointChange, Member } from './schema.ts'

/**
 * The members whom the change alters, after the change. Refused when it alters nobody, or when it would end a hardship
 * before its beginning.
 */
export function editTogether(
  members: readonly Member[],
  change: JointChange,
): Result<readonly Member[], InvalidInput | MemberRefusal> {
  const changed = members.filter((member) => isChanged(member, change))
  if (changed.length === 0) return refuse({ reason: 'nothingChanges' })
  if (change.kind === 'hardshipEnds' && changed.some((member) => endsBeforeItBegins(member, change)))
    return refuseFields('change', [{ field: 'to', problem: 'endsBeforeItBegins' }])
  return accept(changed.map((member) => changedBy(member, change)))
}

function isChanged(member: Member, change: JointChange): boolean {
  switch (change.kind) {
    case 'village':
      return member.village !== change.village
    case 'ethnicity':
      return member.ethnicity !== change.ethnicity
    case 'subgroup':
      return member.subgroup !== change.subgroup
    case 'hardshipBegins':
      return openHardship(member, change) === undefined
    case 'hardshipEnds':
      return openHardship(member, change) !== undefined
    case 'noHardship':
      return member.hardships === null
  }
}

function changedBy(member: Member, change: JointChange): Member {
  const hardships = member.hardships ?? []
  switch (change.kind) {
    case 'village':
      return { ...member, village: change.village }
    case 'ethnicity':
      return { ...member, ethnicity: change.ethnicity }
    case 'subgroup':
      return { ...member, subgroup: change.subgroup }
    case 'hardshipBegins':
      return { ...member, hardships: [...hardships, { kind: change.hardship, from: change.from, to: null }] }
    case 'hardshipEnds': {
      const open = openHardship(member, change)
      return {
        ...member,
        hardships: hardships.map((hardship) =>
          hardship === open ? { ...hardship, to: change.to } : hardship,
        ),
      }
    }
    case 'noHardship':
      return { ...member, hardships: [] }
  }
}

/** The member’s hardship of this kind that has not ended. */
function openHardship({ hardships }: Member, { hardship }: Pick<HardshipChange, 'hardship'>) {
  return hardships?.find(({ kind, to }) => kind === hardship && to === null)
}

type HardshipChange = Extract<JointChange, { readonly kind: 'hardshipBegins' | 'hardshipEnds' }>

function endsBeforeItBegins(
  member: Member,
  change: Extract<JointChange, { readonly kind: 'hardshipEnds' }>,
): boolean {
  const from = openHardship(member, change)?.from ?? null
  return from !== null && from >= change.to
}
