import "./jsdomGaps.ts";
import { configure, render } from "@testing-library/react";
import { type UserEvent, userEvent } from "@testing-library/user-event";
import { createMemoryRouter, type DataRouter } from "react-router-dom";
import { onTestFinished } from "vitest";
import { actAs, actingAs, connect, type Transport } from "../../src/api/client.ts";
import { deviceChoice } from "../../src/api/deviceChoice.ts";
import { keepDraftsIn } from "../../src/api/deviceDrafts.ts";
import type { Drawer } from "../../src/api/deviceDrawer.ts";
import { type FileDrawer, keepFilesIn } from "../../src/api/fileDrawer.ts";
import { sessionEnd } from "../../src/api/sessionEnd.ts";
import { App } from "../../src/app/App.tsx";
import { makeQueries } from "../../src/app/makeQueries.ts";
import { routes } from "../../src/app/routes.tsx";
import { toastStore } from "../../src/ui/toast.ts";
import { memoryDrawer } from "./memoryDrawer.ts";
import { memoryFileDrawer } from "./memoryFileDrawer.ts";
import { openWorld, type Person, type Who, type World } from "./world.ts";

// A page's first appearance includes loading its modules, which takes seconds on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** A screen in front of a person, with the whole backend behind it. */
export interface OpenScreen {
  /** Hands and eyes of the person. */
  user: UserEvent;
  /** The backend, so that a test can look at the rows as well. */
  world: World;
  router: DataRouter;
  /** Where the person is now: path and query. */
  address: () => string;
  /** Ends the session as the server would: the next call is answered "sign in first". */
  endSession: () => void;
  /** Another tab of the same browser signs somebody else in; this page does not hear of it. */
  signInElsewhere: (other: Who) => void;
}

interface Opening {
  /** Who is signed in; "nobody" sees the sign-in page. */
  as: Who;
  /** A world that the test has already filled; without it a fresh one is opened. */
  world?: World;
  /** Wraps the network, to lose or delay answers. */
  network?: (transport: Transport) => Transport;
  /** What lies on the device already; without it nothing does. */
  drawer?: Drawer;
  /** What files wait on the device already. */
  fileDrawer?: FileDrawer;
}

/** Opens an address of the real app over the real backend on SQLite. World, screen and store go when the test ends. */
export async function openScreen(
  path: string,
  { as, world: given, network, drawer, fileDrawer }: Opening,
): Promise<OpenScreen> {
  const world = given ?? (await openWorld("sqlite"));
  if (given === undefined) onTestFinished(() => world.close());
  let who = as;
  // The page's cookie, played by a variable: signing in and out through the screen changes who is calling.
  const transport: Transport = async request => {
    const { pathname } = new URL(request.url);
    const body = request.method === "POST" && pathname === "/api/session" ? request.clone() : null;
    const response = await world.as(who).transport(request);
    if (response.ok && body !== null) who = ((await body.json()) as { username: string }).username;
    if (response.ok && request.method === "DELETE" && pathname === "/api/session") who = "nobody";
    return response;
  };
  const ownNetwork = network === undefined ? transport : network(transport);
  connect(ownNetwork);
  actAs(null);
  sessionEnd.tell(null);
  for (const { id } of toastStore.read()) toastStore.dismiss(id);
  localStorage.clear();
  deviceChoice.choose(false);
  keepDraftsIn(drawer ?? memoryDrawer());
  keepFilesIn(fileDrawer ?? memoryFileDrawer());

  const queries = makeQueries();
  // Answers of a test are not kept for the next, and nothing is asked again behind a test's back.
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  onTestFinished(() => queries.clear());
  render(<App router={router} queries={queries} />);
  return {
    user: userEvent.setup(),
    world: { ...world, as: other => besideScreen(world.as(other), ownNetwork) },
    router,
    address: () => `${router.state.location.pathname}${router.state.location.search}`,
    endSession: () => {
      who = "nobody";
    },
    signInElsewhere: other => {
      who = other;
    },
  };
}

/** Another person of the same world: the client is theirs only until their call is on its way, then the screen's again. */
function besideScreen(person: Person, screensNetwork: Transport): Person {
  return {
    ...person,
    view: (endpoint, input) => {
      const owner = actingAs();
      const answer = person.view(endpoint, input);
      actAs(owner);
      connect(screensNetwork);
      return answer;
    },
    change: (endpoint, input, key) => {
      const owner = actingAs();
      const answer = person.change(endpoint, input, key);
      actAs(owner);
      connect(screensNetwork);
      return answer;
    },
  };
}
