/** Ways to the dialogs of the room from within its parts, and to one name in the glossary: the room screen provides them. */
import { createContext, useContext } from 'react'
import type { Dialog } from './room-menu.tsx'

interface DialogPlaces {
  open(dialog: Dialog): void
  names(entry?: string): void
}

export const DialogPlacesContext = createContext<DialogPlaces>({ open: () => {}, names: () => {} })

export const useDialogPlaces = (): DialogPlaces => useContext(DialogPlacesContext)
