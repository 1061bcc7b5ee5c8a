import type { Ethnicity, HardshipKind, JointChange } from '@lienthehe/domain/members'
import type { api } from '../../api.ts'
import type { Wrong } from '../../forms/problems.ts'
import { dateOrText } from '../../ui/typed-date.ts'

/** The kinds of changes that can be made to several members at once. */
export const jointKinds = [
  'village',
  'subgroup',
  'ethnicity',
  'hardshipBegins',
  'hardshipEnds',
  'noHardship',
] as const satisfies readonly JointChange['kind'][]

/** The fields of a change of several members, as typed; `''`: not chosen yet. */
export type JointEntry = {
  readonly kind: JointChange['kind'] | ''
  readonly village: string
  /** `''`: no longer in any subgroup. */
  readonly subgroup: string
  readonly ethnicity: Ethnicity | ''
  readonly hardship: HardshipKind | ''
  readonly from: string
  readonly to: string
}

export const blankJoint: JointEntry = {
  ...{ kind: '', village: '', subgroup: '', ethnicity: '', hardship: '' },
  ...{ from: '', to: '' },
}

/** The change as it is sent; unreadable text is sent as typed, and the server refuses it beside its field. */
export type SentChange = Parameters<typeof api.members.editTogether.mutate>[0]['change']

export function readJoint(entry: JointEntry): {
  readonly change: SentChange
  readonly problems: readonly Wrong[]
} {
  const { kind, village, from, to } = entry
  const hardship = entry.hardship === '' ? 'other' : entry.hardship
  switch (kind) {
    case '':
      return { change: { kind: 'noHardship' }, problems: [{ field: 'change.kind', problem: 'required' }] }
    case 'village':
      return { change: { kind, village }, problems: [] }
    case 'subgroup':
      return { change: { kind, subgroup: entry.subgroup === '' ? null : entry.subgroup }, problems: [] }
    case 'ethnicity': {
      const ethnicity = entry.ethnicity === '' ? 'notSaid' : entry.ethnicity
      return { change: { kind, ethnicity }, problems: lacking('change.ethnicity', entry.ethnicity) }
    }
    case 'hardshipBegins': {
      const change = { kind, hardship, from: from === '' ? null : dateOrText(from) }
      return { change, problems: lacking('change.hardship', entry.hardship) }
    }
    case 'hardshipEnds':
      return {
        change: { kind, hardship, to: dateOrText(to) },
        problems: lacking('change.hardship', entry.hardship),
      }
    case 'noHardship':
      return { change: { kind }, problems: [] }
  }
}

function lacking(field: string, chosen: string): readonly Wrong[] {
  return chosen === '' ? [{ field, problem: 'required' }] : []
}
