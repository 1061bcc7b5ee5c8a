export { hoaBinhDistricts } from './hoa-binh-districts.ts'
export { type Areas, map, type Told } from './map.ts'
