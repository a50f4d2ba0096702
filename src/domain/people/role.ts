/** What a post makes of its holder, from the narrowest view to the widest. */
export const roles = ["reporter", "secretary", "staff", "leader", "admin"] as const;
export type Role = (typeof roles)[number];

/** The roles somebody holds, each once, the widest first. */
export function heldRoles(posts: readonly { role: Role }[]): Role[] {
  return roles.filter(role => posts.some(post => post.role === role)).toReversed();
}
