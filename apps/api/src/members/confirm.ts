import { confirmMembers, withdrawConfirmation } from '@lienthehe/domain/members'
import { clubIdSchema, memberConfirmationIdSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { confirmationRecord, readConfirmation } from './confirmations.ts'
import { readMembersById } from './queries.ts'

export const confirmationWrites = {
  /** Confirms that these people of the club’s list are still members today. */
  confirm: creationOf(confirmationRecord, {
    action: 'member.edit',
    recordedAs: 'member.confirm',
    subject: 'club',
    input: changeInput({ club: clubIdSchema, members: z.array(memberIdSchema).min(1).max(1000) }),
    load: async (writer, input) => {
      const { club } = await requireClub(writer.tx, input.club)
      const stored = await readMembersById(writer.tx, input.members)
      const members = stored.map(({ member }) => member).filter((member) => member.club === club.id)
      const id = memberConfirmationIdSchema.parse(writer.newId())
      return { id, club, members, subjects: [subjectOf(writer, club)] }
    },
    transition: ({ id, club, members }, input, { today }) => {
      if (members.length < new Set(input.members).size) throw new Refused({ reason: 'notFound' })
      return confirmMembers({ id, club: club.id }, members, today)
    },
  }),

  unconfirm: editOf(confirmationRecord, {
    action: 'member.edit',
    recordedAs: 'member.unconfirm',
    subject: 'club',
    input: editInput(memberConfirmationIdSchema, {}),
    load: async (writer, { id }) => {
      const stored = await readConfirmation(writer.tx, id)
      if (stored === undefined) throw new Refused({ reason: 'notFound' })
      const { club } = await requireClub(writer.tx, stored.value.club)
      return { stored, subjects: [subjectOf(writer, club)] }
    },
    transition: ({ stored }) => withdrawConfirmation(stored.value),
  }),
}
