import { admitMember, editMember, isSomebodyElse } from '@lienthehe/domain/members'
import { clubIdSchema, memberDraftSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { confirmationWrites } from './confirm.ts'
import { leaveWrite, restoreWrite } from './departure.ts'
import { readNamesakesOf } from './namesakes.ts'
import { loadMembership, memberRecord } from './record.ts'
import { takeBackWrite } from './take-back.ts'
import { editTogetherWrite } from './together.ts'

const command = { draft: memberDraftSchema, anotherPerson: z.boolean() }

export const memberWrites = {
  admit: creationOf(memberRecord, {
    action: 'member.admit',
    subject: 'club',
    input: changeInput({ club: clubIdSchema, ...command }),
    load: async (writer, input) => {
      const { club } = await requireClub(writer.tx, input.club)
      const namesakes = await readNamesakesOf(writer, input.draft)
      const id = memberIdSchema.parse(writer.newId())
      return { id, club, namesakes, subjects: [subjectOf(writer, club)] }
    },
    transition: ({ id, club, namesakes }, input, { today }) =>
      admitMember({ id, club }, input, { today, namesakes }),
  }),

  edit: editOf(memberRecord, {
    action: 'member.edit',
    subject: 'member',
    input: editInput(memberIdSchema, command),
    load: async (writer, input) => {
      const membership = await loadMembership(writer, input)
      const { value: member } = membership.stored
      const asks = member.departure === null && isSomebodyElse(member, input.draft)
      return { ...membership, namesakes: asks ? await readNamesakesOf(writer, input.draft) : [] }
    },
    transition: ({ stored, club, namesakes }, input, { today }) =>
      editMember({ member: stored.value, club }, input, { today, namesakes }),
  }),

  editTogether: editTogetherWrite,
  takeBack: takeBackWrite,
  ...confirmationWrites,
  leave: leaveWrite,
  restore: restoreWrite,
}
