export { isNamedSource, type MoneySource, moneySources } from './source.ts'
export { labelMoneySource } from './wording.ts'
