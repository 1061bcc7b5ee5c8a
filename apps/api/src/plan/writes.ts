import { latestVersions } from '@lienthehe/domain/plan'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { paperIdSchema } from '@lienthehe/domain/schema'
import { insertPaper, readAllPapers } from '../papers/queries.ts'
import { paperRecord } from '../papers/record.ts'
import { changeInput } from '../requests/change.ts'
import { insertUnitList, readLatestUnitList } from '../units/lists.ts'
import { recordEntry } from '../writes/record.ts'
import { type Writer, write } from '../writes/write.ts'
import { planFileSchema, provinceToAdopt, textSchema } from './adopting.ts'
import { readPlanFile, readUnitListFile } from './files.ts'
import { issuePlan, planIssueSchema } from './issue.ts'
import { type Adoption, insertPlanVersion, readPlanVersions } from './versions.ts'

const right = { action: 'plan.adopt', subject: 'province' } as const

/** The adoption of a plan or of a list of units for the province. A refusal changes nothing. */
export const planWrites = {
  /**
   * Adopts the plan together with the paper that issues it. If two people adopt at once, the second is checked against
   * what the first adopted, so two plans cannot fill the same period.
   */
  adopt: write({
    ...right,
    input: changeInput({ ...planFileSchema, paper: planIssueSchema }),
    load: async (writer) => ({
      subjects: [provinceToAdopt(writer)],
      state: {
        known: latestVersions(await readPlanVersions(writer.tx)),
        units: writer.units.all,
        papers: await readAllPapers(writer.tx),
        paperId: paperIdSchema.parse(writer.newId()),
      },
    }),
    transition: (state, { paper, ...file }, { today }) => {
      const read = readPlanFile(file, state.known, state.units)
      if (!read.ok) return refuse({ reason: 'planRefused', problems: read.refusal })
      const issued = issuePlan(read.value, paper, { ...state, today })
      return issued.ok ? accept({ ...read.value, paper: issued.value }) : issued
    },
    store: async (writer, { paper, ...next }) => {
      await insertPlanVersion(writer.tx, next, adoptionOf(writer))
      await insertPaper(writer.tx, paper)
    },
    answer: ({ plan, version, hash, paper }) => ({ id: plan.id, version, hash, paper: paper.id }),
    audit: ({ plan, version, validFrom, hash, paper }, { known }) => ({
      action: right.action,
      subject: { kind: 'plan', id: plan.id },
      club: null,
      label: plan.number,
      before: versionTold(known.find((other) => other.plan.id === plan.id)),
      after: { version, validFrom, hash },
      parts: [recordEntry(paperRecord, 'paper.record', { before: null, after: paper })],
    }),
    afterwards: ({ reloadAdopted }) => reloadAdopted(),
  }),

  adoptUnits: write({
    ...right,
    input: changeInput({ text: textSchema }),
    load: async (writer) => ({
      subjects: [provinceToAdopt(writer)],
      state: { before: await readLatestUnitList(writer.tx) },
    }),
    transition: ({ before }, { text }) => {
      const read = readUnitListFile(text, before)
      return read.ok ? read : refuse({ reason: 'unitListRefused', problems: read.refusal })
    },
    store: (writer, next) => insertUnitList(writer.tx, next, adoptionOf(writer)),
    answer: ({ version, hash }) => ({ version, hash }),
    audit: ({ units, version, hash }, { before }) => ({
      action: right.action,
      subject: { kind: 'units', id: String(version) },
      club: null,
      label: String(units.length),
      before: versionTold(before),
      after: { version, hash },
    }),
    afterwards: ({ reloadAdopted }) => reloadAdopted(),
  }),
}

function adoptionOf({ now, user }: Writer): Adoption {
  return { adoptedAt: now().toISOString(), adoptedBy: user.id }
}

/** The earlier version, as the history describes it. */
function versionTold(before: { readonly version: number; readonly hash: string } | undefined) {
  return before === undefined ? null : { version: before.version, hash: before.hash }
}
