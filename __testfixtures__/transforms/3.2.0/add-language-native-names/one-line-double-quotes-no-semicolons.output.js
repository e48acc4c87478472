import en from "./en.json"
import ca from "./ca.json"

const trads = { en, ca }

export const languageNativeNames = {
  en: "English",
  ca: "Català",
}

export default trads
