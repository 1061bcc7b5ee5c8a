export { checkUnitList, describeUnitListProblem, type UnitListProblem } from './adoption.ts'
export { findPlaces, placeWords } from './find-places.ts'
export { linesOf } from './line.ts'
export type { AdministrativeUnit, Succession, UnitHistory } from './schema.ts'
export { type Ground, groundOn, type SuccessionKind } from './succession.ts'
export {
  ancestry,
  findUnits,
  fullNameOf,
  isUnitKey,
  isValidOn,
  type UnitLevel,
  type UnitType,
  unitKey,
  unitLevels,
  unitsOn,
  unitTypes,
} from './unit.ts'
export { describeSuccession } from './wording.ts'
