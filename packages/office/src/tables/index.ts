export { type Table, type TableCell, type TableColumn, writeTable, writeTables } from './write-table.ts'
