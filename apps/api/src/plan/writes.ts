import { refuse } from '@lienthehe/domain'
import { latestVersions } from '@lienthehe/domain/plan'
import { changeInput } from '../requests/change.ts'
import { insertUnitList, readLatestUnitList } from '../units/lists.ts'
import { type Writer, write } from '../writes/write.ts'
import { planFileSchema, provinceToAdopt, textSchema } from './adopting.ts'
import { readPlanFile, readUnitListFile } from './files.ts'
import { type Adoption, insertPlanVersion, readPlanVersions } from './versions.ts'

const right = { action: 'plan.adopt', subject: 'province' } as const

/** How the province gets another plan, or another list of units; what is refused leaves everything as it is. */
export const planWrites = {
  /** Of two who adopt at once the second is judged by what the first adopted: both cannot fill one period. */
  adopt: write({
    ...right,
    input: changeInput(planFileSchema),
    load: async (writer) => ({
      subjects: [provinceToAdopt(writer)],
      state: { known: latestVersions(await readPlanVersions(writer.tx)), units: writer.units.all },
    }),
    transition: ({ known, units }, file) => {
      const read = readPlanFile(file, known, units)
      return read.ok ? read : refuse({ reason: 'planRefused', problems: read.refusal })
    },
    store: (writer, next) => insertPlanVersion(writer.tx, next, adoptionOf(writer)),
    answer: ({ plan, version, hash }) => ({ id: plan.id, version, hash }),
    audit: ({ plan, version, validFrom, hash }, { known }) => ({
      action: right.action,
      subject: { kind: 'plan', id: plan.id },
      club: null,
      label: plan.number,
      before: versionTold(known.find((other) => other.plan.id === plan.id)),
      after: { version, validFrom, hash },
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

/** What the history says stood there before. */
function versionTold(before: { readonly version: number; readonly hash: string } | undefined) {
  return before === undefined ? null : { version: before.version, hash: before.hash }
}
