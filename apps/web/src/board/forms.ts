export { CorrectDialog } from './correct-dialog.tsx'
export { ElectDialog } from './elect-dialog.tsx'
export { EndDialog } from './end-dialog.tsx'
