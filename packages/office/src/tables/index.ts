export { type Table, type TableCell, type TableColumn, writeTable } from './write-table.ts'
