import { readFileSync, writeFileSync } from 'node:fs'
import { type Borders, projectAreas } from './project.ts'

/** The text of `src/map/hoa-binh-districts.ts`. */
export function writtenAreas(): string {
  const borders: Borders = JSON.parse(
    readFileSync(new URL('hoa-binh-districts-2020.geojson', import.meta.url), 'utf8'),
  )
  const { width, height, areas } = projectAreas(borders)
  const lines = areas.map(
    ({ code, label, path }) =>
      `    {\n      code: '${code}',\n      label: { x: ${label.x}, y: ${label.y} },\n      path: '${path}',\n    },`,
  )
  return `import type { Areas } from './map.ts'

/** The districts of Hòa Bình from 2020 to 2025, written by \`geometry/write-areas.ts\`; sources in \`geometry/README.md\`. */
export const hoaBinhDistricts: Areas = {
  width: ${width},
  height: ${height},
  areas: [
${lines.join('\n')}
  ],
}
`
}

if (import.meta.main)
  writeFileSync(new URL('../src/map/hoa-binh-districts.ts', import.meta.url), writtenAreas())
