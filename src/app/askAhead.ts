import type { QueryClient } from "@tanstack/react-query";
import { actAs } from "../api/client.ts";
import { contract } from "../api/contract.ts";
import { read } from "../api/query.ts";
import { readRegisterAddress, registerName, registerPage } from "../domain/conference/registerAddress.ts";
import { paths } from "../paths.ts";
import { mayEnter } from "./useActor.ts";

/**
 * Asks, while the first page is still on its way, who is signed in and then what the two pages that people begin with will show: on
 * a slow line the answers come with the page instead of after it. Never fails; the page itself asks again and says what is wrong.
 */
export async function askAhead(queries: QueryClient, { pathname, search }: URL | Location): Promise<void> {
  const session = read(contract.session.view, {});
  await queries.prefetchQuery(session);
  const actor = queries.getQueryData(session.queryKey)?.actor ?? null;
  if (!mayEnter(actor)) return;
  actAs(actor.id);
  if (pathname === paths.home()) void queries.prefetchQuery(read(contract.home.view, {}));
  if (pathname !== paths.conferences()) return;
  const page = registerPage(readRegisterAddress(new URLSearchParams(search)));
  void queries.prefetchQuery(read(contract.conferences.list, page));
  void queries.prefetchQuery(read(contract.views.list, { list: registerName }));
}
