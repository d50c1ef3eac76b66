/** The name by which flows call for a person. */
export const HANDOFF = "$handoff";
/** The event by which staff give a conversation back to the bot. */
export const HANDOFF_END = "handoff.end";
