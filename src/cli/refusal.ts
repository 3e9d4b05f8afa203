/** Why a verb can’t do what it was asked for: one sentence that says what and where. */
export class Refusal extends Error {}
