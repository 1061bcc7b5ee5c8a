import type { IsoDate } from '@lienthehe/domain'
import type { ClubDraft, ClubId } from '@lienthehe/domain/clubs'
import { editClub, foundClub, locateClub } from '@lienthehe/domain/clubs'
import { communeOfPlans } from '@lienthehe/domain/plan'
import { clubDraftSchema, clubIdSchema, unitKeySchema } from '@lienthehe/domain/schema'
import type { AdministrativeUnit } from '@lienthehe/domain/units'
import { eq, min } from 'drizzle-orm'
import { dateOf } from '../calendar/today.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { members } from '../db/schema/index.ts'
import { wrongField } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { allow } from '../trpc.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { changeWrite } from './change.ts'
import { mergeWrite } from './merge.ts'
import { clubRecord, loadClub } from './record.ts'
import { placeOf } from './subject.ts'

export const clubWrites = {
  found: creationOf(clubRecord, {
    action: 'club.found',
    subject: 'club',
    input: changeInput({ draft: clubDraftSchema }),
    load: async (writer, { draft }) => {
      const commune = requireCommune(writer, draft)
      return { id: clubIdSchema.parse(writer.newId()), subjects: [placeOf(writer, draft)], commune }
    },
    transition: ({ id, commune }, { draft }, { today }) => foundClub(id, draft, { today, commune }),
  }),

  edit: editOf(clubRecord, {
    action: 'club.edit',
    subject: 'club',
    input: editInput(clubIdSchema, { draft: clubDraftSchema }),
    load: async (writer, { id, draft }) => {
      const { stored, subjects } = await loadClub(writer, { id })
      // Rights are checked before anything else, so that a user who may not change this club learns nothing about it.
      allow(writer.user, 'club.edit', subjects[0])
      const commune = requireCommune(writer, draft)
      const moves = draft.commune !== stored.value.commune
      return {
        stored,
        // The user needs a right over the new place too. Otherwise a user with a right over this one club could move it
        // to a place where its former officers have no rights.
        subjects: moves ? [...subjects, placeOf(writer, draft)] : subjects,
        firstJoinedOn: await readFirstJoining(writer.tx, id),
        commune,
      }
    },
    transition: ({ stored, firstJoinedOn, commune }, { draft }, { today }) =>
      editClub(stored.value, draft, { today, firstJoinedOn, commune }),
  }),

  /** Records in which part of its divided commune the club is. */
  locate: editOf(clubRecord, {
    action: 'club.edit',
    recordedAs: 'club.locate',
    subject: 'club',
    input: editInput(clubIdSchema, { unit: unitKeySchema }),
    load: async (writer, input) => {
      const loaded = await loadClub(writer, input)
      const ground = writer.units.groundOn(loaded.stored.value.commune, dateOf(writer.now()))
      return { ...loaded, ground }
    },
    transition: ({ stored, ground }, { unit }, { today }) =>
      locateClub(stored.value, unit, { today, ground }),
  }),

  change: changeWrite,
  merge: mergeWrite,
}

/**
 * The commune of the draft. An unknown commune is reported before any right is checked: the list of communes is public,
 * so this reveals nothing.
 */
function requireCommune(
  { plans, units }: Pick<Services, 'plans' | 'units'>,
  draft: Pick<ClubDraft, 'commune'>,
): AdministrativeUnit {
  const all = plans.all.map(({ plan }) => plan)
  const commune = communeOfPlans(all, units, draft.commune)
  if (commune === undefined) throw wrongField('draft.commune', 'communeUnknown')
  return commune
}

/** The earliest day on which anybody on the club's list joined it. */
async function readFirstJoining(db: Readable, club: ClubId): Promise<IsoDate | null> {
  const [first] = await db
    .select({ on: min(members.joinedOn) })
    .from(members)
    .where(eq(members.club, club))
  return first?.on ?? null
}
