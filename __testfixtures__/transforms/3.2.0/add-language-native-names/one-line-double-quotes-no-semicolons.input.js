import en from "./en.json"
import ca from "./ca.json"

const trads = { en, ca }

export default trads
