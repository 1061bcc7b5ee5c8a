import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeTables } from '../tables/write-table.ts'
import { type AnnexContent, annexTables } from './annex-tables.ts'
import { packedWithoutTime } from './package-parts.ts'

const propertiesPart = 'docProps/core.xml'

/**
 * The annexes of a closed period's report as an .xlsx. The same period gives the same bytes on every machine and day.
 */
export async function writeAnnex(content: AnnexContent): Promise<Uint8Array> {
  // The library writes the time of creation into the file's properties and beside each part.
  const parts = unzipSync(await writeTables(annexTables(content)))
  const properties = strFromU8(parts[propertiesPart] ?? new Uint8Array())
  const ofItsDay = properties.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${content.assessment.asOf}T00:00:00Z`)
  return zipSync({ ...parts, [propertiesPart]: strToU8(ofItsDay) }, packedWithoutTime)
}
