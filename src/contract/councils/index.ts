import type { Council } from './council.ts'
import { redcarCleveland } from './redcar-cleveland.ts'
import { rutland } from './rutland.ts'

/** Every council this service knows. The first is shown where a name says nothing else. */
export const councils: [Council, ...Council[]] = [redcarCleveland, rutland]

export const findCouncil = (id: string): Council | undefined => councils.find((council) => council.id === id)
