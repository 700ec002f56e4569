/** Emoji that GitHub counts below a text, by its names. */
const REACTIONS = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"] as const;

/** Nobody can react in the sandbox: every group is empty. */
const REACTION_CONTENTS = [
  ...["THUMBS_UP", "THUMBS_DOWN", "LAUGH", "HOORAY", "CONFUSED", "HEART", "ROCKET", "EYES"],
] as const;

/** The fields that every text has in GraphQL: what its author is to the repository, and who reacted. */
export const TEXT_FIELDS = {
  authorAssociation: "MEMBER",
  reactionGroups: REACTION_CONTENTS.map((content) => ({
    __typename: "ReactionGroup",
    content,
    users: { totalCount: 0 },
  })),
} as const;

/** Counts below a text that nobody reacted to; nobody can in the sandbox. `url` is that of the text. */
export function presentNoReactions(url: string): Readonly<Record<string, string | number>> {
  return {
    url: `${url}/reactions`,
    total_count: 0,
    ...Object.fromEntries(REACTIONS.map((name) => [name, 0])),
  };
}
