import { readFileSync, writeFileSync } from 'node:fs'
import { writeArea } from '../src/map/area.ts'
import { type Borders, projectAreas } from './project.ts'

/**
 * A file of borders, the TypeScript file made from it, the name of its constant, and the words that describe it there.
 */
type Written = { readonly from: string; readonly to: string; readonly name: string; readonly of: string }

/** The files to write: districts and communes on the plan's day, and today's communes on the same land. */
export const written: readonly Written[] = [
  {
    from: 'hoa-binh-districts-2020.geojson',
    to: 'hoa-binh-districts.ts',
    name: 'hoaBinhDistricts',
    of: 'The districts of Hòa Bình from 2020 to 2025',
  },
  {
    from: 'hoa-binh-communes-2020.geojson',
    to: 'hoa-binh-communes-2020.ts',
    name: 'hoaBinhCommunes2020',
    of: 'The communes of Hòa Bình from 2020 to 2025, their inner borders approximate',
  },
  {
    from: 'hoa-binh-communes-2025.geojson',
    to: 'hoa-binh-communes-2025.ts',
    name: 'hoaBinhCommunes2025',
    of: 'The communes of Phú Thọ since 2025 on the ground of Hòa Bình',
  },
]

export function addressOf({ to }: Written): URL {
  return new URL(`../src/map/${to}`, import.meta.url)
}

/** The text of one of the written files. */
export function textOf({ from, name, of }: Written): string {
  const borders: Borders = JSON.parse(readFileSync(new URL(from, import.meta.url), 'utf8'))
  const { areas, ...field } = projectAreas(borders)
  const measures = Object.entries(field).map(([measure, value]) => `  ${measure}: ${value},`)
  return `import { type Areas, readArea } from './area.ts'

/** ${of}, written by \`geometry/write-areas.ts\`; sources in \`geometry/README.md\`. */
export const ${name}: Areas = {
${measures.join('\n')}
  areas: [
${areas.map((area) => `    '${writeArea(area)}',`).join('\n')}
  ].map(readArea),
}
`
}

if (import.meta.main) for (const file of written) writeFileSync(addressOf(file), textOf(file))
