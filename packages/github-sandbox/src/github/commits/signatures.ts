import type { GitSignature } from "../../git/backend.ts";
import { WEB_FLOW_EMAIL } from "../../seed/accounts.ts";
import type { Domain } from "../../state/domain.ts";

/** Name and address that GitHub gives the commits of an account. */
export function signature(domain: Domain, login: string): GitSignature {
  const { id } = domain.store.account(login);
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, timestamp: seconds(domain) };
}

/** Who commits what GitHub itself makes, like merges; the account `web-flow` (HJ testMergeBranch, 11). */
export function webFlow(domain: Domain): GitSignature {
  return { name: "GitHub", email: WEB_FLOW_EMAIL, timestamp: seconds(domain) };
}

function seconds({ clock }: Domain): number {
  return Math.floor(clock.now() / 1000);
}
