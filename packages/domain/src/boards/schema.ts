import { z } from 'zod'
import { isoDateSchema } from '../calendar/schema.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { memberIdSchema } from '../members/schema.ts'
import { lineSchema, optionalLineSchema } from '../text/schema.ts'
import { boardPosts } from './post.ts'
import { termEndReasons } from './term-end.ts'

/** The id of one person's time at one post. */
export const boardTermIdSchema = z.uuid().brand<'BoardTermId'>()
export type BoardTermId = z.infer<typeof boardTermIdSchema>

/** What a person types about somebody who was elected to a post of the board. */
export const boardTermDraftSchema = z.strictObject({
  post: z.enum(boardPosts),
  fullName: lineSchema({ max: 100 }),
  /** `null`: not on the club's list, or not known to be. */
  member: memberIdSchema.nullable(),
  /** The user who gets the rights of the post; `null`: the holder has no account. */
  account: z.string().min(1).max(64).nullable(),
  from: isoDateSchema,
})
export type BoardTermDraft = z.infer<typeof boardTermDraftSchema>

/** The end of a term: `on` is the first day on which the post is no longer held. */
export const termEndSchema = z.strictObject({ on: isoDateSchema, reason: z.enum(termEndReasons) })
export type TermEnd = z.infer<typeof termEndSchema>

/** Why a term that had ended was changed; `null` where nothing had ended. */
export const correctionReasonSchema = optionalLineSchema({ max: 300 })

/** One person's time at one post of a club's board; `end: null` means that the post is still held. */
export const boardTermSchema = boardTermDraftSchema.extend({
  id: boardTermIdSchema,
  club: clubIdSchema,
  end: termEndSchema.nullable(),
  /** `null`: nothing was changed after the term had ended. */
  correctedBecause: z.string().nullable(),
})
export type BoardTerm = z.infer<typeof boardTermSchema>
