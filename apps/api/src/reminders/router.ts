import { canSomewhere } from '@lienthehe/domain/access'
import type { ReminderTopic } from '@lienthehe/domain/reminders'
import { reminderChoiceSchema } from '@lienthehe/domain/schema'
import type { TRPCRouterRecord } from '@trpc/server'
import type { AuditEntry } from '../audit/append.ts'
import type { SignedIn } from '../context.ts'
import { change, changeInput } from '../requests/change.ts'
import { procedure } from '../trpc.ts'
import { readChoice, saveChoice, tryAgain } from './queries.ts'

/** The user's own reminders: nobody sees or sets those of somebody else. */
export const remindersRouter = {
  /** What the user chose, and what they may choose from; `isSent`: a mail server is set. */
  own: procedure.meta({ action: 'signedIn', subject: 'none' }).query(async ({ ctx }) => ({
    choice: await readChoice(ctx.db, ctx.user.id),
    offered: topicsOf(ctx.user),
    isSent: ctx.sendsMail,
  })),

  choose: procedure
    .meta({ action: 'signedIn', subject: 'none' })
    .input(changeInput({ choice: reminderChoiceSchema }))
    .mutation(({ ctx, path, input: { key, choice } }) =>
      change(ctx, { actor: ctx.user.id, procedure: path, key, input: { choice } }, async (tx) => {
        const before = await readChoice(tx, ctx.user.id)
        await saveChoice(tx, ctx.user.id, choice)
        await tryAgain(tx, ctx.user.id, ctx.now())
        return { answer: {}, audit: entryOf(ctx.user, before.topics, choice.topics) }
      }),
    ),
} satisfies TRPCRouterRecord

/** The history's entry about a choice. It does not contain the address for reminders. */
function entryOf(
  { id, fullName }: SignedIn,
  before: readonly ReminderTopic[],
  after: readonly ReminderTopic[],
): AuditEntry {
  const subject = { kind: 'reminderChoice', id }
  const facts = { before: { topics: before }, after: { topics: after } }
  return { action: 'reminders.choose', subject, club: null, label: fullName, ...facts }
}

/** The topics about which a user with these rights can be reminded. */
function topicsOf(user: SignedIn): readonly ReminderTopic[] {
  const offered: readonly (ReminderTopic | false)[] = [
    canSomewhere(user, 'paper.read') && 'duties',
    canSomewhere(user, 'report.read') && 'reports',
    canSomewhere(user, 'visit.read') && 'followUps',
  ]
  return offered.filter((topic) => topic !== false)
}
