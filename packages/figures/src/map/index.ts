export type { Areas } from './area.ts'
export { hoaBinhDistricts } from './hoa-binh-districts.ts'
export { map, type Told } from './map.ts'
