import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { useCouncil } from '../../state.ts'
import { titleOf } from '../../title.ts'
import { useTranslation } from '../../translation.ts'

/** Says in the tab that there is something to put right. The next page has a title of its own. */
export function useFaultyTitle(faulty: boolean): void {
  const { i18n } = useTranslation()
  const council = useCouncil()
  const { pathname } = useLocation()
  useEffect(() => {
    if (faulty) document.title = titleOf(i18n, 'ask-step', { council, address: pathname }, true)
  }, [faulty, i18n, council, pathname])
}
