export type { Areas } from './area.ts'
export { hoaBinhCommunes2020 } from './hoa-binh-communes-2020.ts'
export { hoaBinhCommunes2025 } from './hoa-binh-communes-2025.ts'
export { map, type Told, tiles } from './map.ts'
