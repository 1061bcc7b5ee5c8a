import type { MemberDraft } from '@lienthehe/domain/members'
import { hasSoundLines } from '@lienthehe/domain/members'
import { memberDraftSchema } from '@lienthehe/domain/schema'

/** An objection of the domain's schema to a field of a draft. */
export type DraftIssue = { readonly field: PropertyKey | undefined; readonly message: string }

const schemas = Object.entries(memberDraftSchema.shape) as readonly [keyof MemberDraft, FieldSchema][]
type FieldSchema = (typeof memberDraftSchema.shape)[keyof MemberDraft]

/** Fields whose values belong to one person and do not repeat. */
const ofOne: ReadonlySet<string> = new Set(['fullName', 'phone', 'citizenId'])

/**
 * Makes a check by the domain's schema for the drafts of one list. Most values repeat in a list, so each value of a
 * field is checked only once. Rows with the same wording of hardships share one array, which is also checked once.
 */
export function createDraftCheck(): (draft: MemberDraft) => readonly DraftIssue[] {
  const shared = schemas
    .filter(([field]) => !ofOne.has(field))
    .map(([field, schema]) => ({ field, schema, sound: new Set<unknown>() }))
  return (draft) => {
    const isSound = shared.every(({ field, schema, sound }) => {
      const value = draft[field]
      if (sound.has(value)) return true
      if (!schema.safeParse(value).success) return false
      sound.add(value)
      return true
    })
    if (isSound && hasSoundLines(draft)) return []
    const { error } = memberDraftSchema.safeParse(draft)
    return (error?.issues ?? []).map(({ path, message }) => ({ field: path[0], message }))
  }
}
