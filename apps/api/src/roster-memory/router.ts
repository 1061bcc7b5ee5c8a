import { accept } from '@lienthehe/domain/refusals'
import { unitKeySchema } from '@lienthehe/domain/schema'
import { memoryKinds } from '@lienthehe/office/roster'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { changeInput } from '../requests/change.ts'
import { procedure } from '../trpc.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { write } from '../writes/write.ts'
import { forget, readMemoryOf } from './queries.ts'

export const rosterMemoryRouter = {
  /** The answers about the lists of a unit that are not asked for again. */
  list: procedure
    .meta({ action: 'roster.import', subject: 'unit' })
    .input(z.strictObject({ unit: unitKeySchema }))
    .query(({ ctx, input }) => {
      ctx.allow('roster.import', subjectOfUnit(ctx, input.unit))
      return readMemoryOf(ctx.db, input.unit)
    }),

  /** Forgets one answer, so that the next list asks for it again. */
  forget: write({
    action: 'roster.import',
    subject: 'unit',
    input: changeInput({ unit: unitKeySchema, kind: z.enum(memoryKinds), about: z.string().max(1000) }),
    load: async (writer, input) => ({ subjects: [subjectOfUnit(writer, input.unit)], state: input }),
    transition: (state) => accept(state),
    store: ({ tx }, { unit, kind, about }) => forget(tx, { unit, kind, key: about }),
    answer: () => ({}),
    audit: ({ unit, about }) => ({
      action: 'roster.forget',
      subject: { kind: 'rosterMemory', id: unit },
      club: null,
      label: about,
      before: null,
      after: null,
    }),
  }),
} satisfies TRPCRouterRecord
