let stay: () => Promise<void> = async () => {}

/** Given once the session is watched; before that there is nothing to stay signed in to. */
export const setStay = (given: () => Promise<void>): void => {
  stay = given
}
export const staySignedIn = (): Promise<void> => stay()
