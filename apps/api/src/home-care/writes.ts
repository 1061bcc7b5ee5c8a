import { beginHomeCare, changeHomeCare, endHomeCare, resumeHomeCare } from '@lienthehe/domain/home-care'
import { careEndSchema, clubIdSchema, homeCareDraftSchema, homeCareIdSchema } from '@lienthehe/domain/schema'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { homeCareRecord, loadCareSituation, loadHomeCare } from './record.ts'

export const homeCareWrites = {
  begin: creationOf(homeCareRecord, {
    action: 'member.edit',
    recordedAs: 'homeCare.begin',
    subject: 'club',
    input: changeInput({ club: clubIdSchema, draft: homeCareDraftSchema }),
    load: async (writer, { club }) => ({
      id: homeCareIdSchema.parse(writer.newId()),
      ...(await loadCareSituation(writer, club)),
    }),
    transition: ({ id, situation }, { draft }) => beginHomeCare(id, draft, situation),
  }),

  change: editOf(homeCareRecord, {
    action: 'member.edit',
    recordedAs: 'homeCare.change',
    subject: 'homeCare',
    input: editInput(homeCareIdSchema, { draft: homeCareDraftSchema }),
    load: loadHomeCare,
    transition: ({ stored, situation }, { draft }) => changeHomeCare(stored.value, draft, situation),
  }),

  end: editOf(homeCareRecord, {
    action: 'member.edit',
    recordedAs: 'homeCare.end',
    subject: 'homeCare',
    input: editInput(homeCareIdSchema, { end: careEndSchema }),
    load: loadHomeCare,
    transition: ({ stored, situation }, { end }) => endHomeCare(stored.value, end, situation),
  }),

  resume: editOf(homeCareRecord, {
    action: 'member.edit',
    recordedAs: 'homeCare.resume',
    subject: 'homeCare',
    input: editInput(homeCareIdSchema, {}),
    load: loadHomeCare,
    transition: ({ stored }) => resumeHomeCare(stored.value),
  }),
}
