import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { memberIdSchema } from '../members/schema.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { boardPosts } from './post.ts'
import { termEndReasons } from './term-end.ts'

/** The id of a term: one person’s time in one post. */
export const boardTermIdSchema = z.uuid().brand<'BoardTermId'>()
export type BoardTermId = z.infer<typeof boardTermIdSchema>

/** What a person types about somebody who was elected to a post of the board. */
export const boardTermDraftSchema = z.strictObject({
  post: z.enum(boardPosts),
  fullName: lineSchema({ max: 100 }),
  /** `null` when the person is not on the club’s list, or nobody knows whether they are. */
  member: memberIdSchema.nullable(),
  /** The account that gets the rights of the post; `null` when the holder has none. */
  account: z.string().min(1).max(64).nullable(),
  from: isoDateSchema,
})
export type BoardTermDraft = z.infer<typeof boardTermDraftSchema>

/** The end of a term; `on`: the first day on which the person no longer has the post. */
export const termEndSchema = z.strictObject({ on: isoDateSchema, reason: z.enum(termEndReasons) })
export type TermEnd = z.infer<typeof termEndSchema>

/** Why a term was changed after it had ended; `null` for a term that had not ended. */
export const correctionReasonSchema = optionalLineSchema({ max: 300 })

/** A term: one person’s time in one post of a club’s board; `end` is `null` while the person still has the post. */
export const boardTermSchema = boardTermDraftSchema.extend({
  id: boardTermIdSchema,
  club: clubIdSchema,
  end: termEndSchema.nullable(),
  /** `null`: nothing was changed after the term had ended. */
  correctedBecause: z.string().nullable(),
})
export type BoardTerm = z.infer<typeof boardTermSchema>
